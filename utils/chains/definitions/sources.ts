// Where chain facts come from. Short, because they ship.
export const KIT = '@circle-fin/bridge-kit@1.15.1/chains'
export const LIFI = '@lifi/data-types@7.1.0'
export const TEMPO = 'https://docs.tempo.xyz/quickstart/evm-compatibility'
export const VIEM = 'viem@2.57.20/chains'
