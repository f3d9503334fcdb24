/** Contracts built around one coin: `[chain, token, contracts]`. A call to one of them moves that token without naming it. */
export type Holders = [chainId: number, token: string, contracts: string[]]
