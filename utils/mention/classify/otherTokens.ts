import type { Coin, Form } from '../../tokens/Token'

/** One coin's form on a network without an EVM chain id. */
export interface OtherToken {
  coin: Coin
  network: string
  /** `retired`: no longer issued or redeemed by its issuer. */
  form: Form | 'retired'
  /** Contract, mint or jetton, where it is an address of the kind that pages show. */
  address?: string
}

/**
 * Both coins outside the EVM. Sources, all of 2026-11-23: tetherto/wdk-agent-skills@3cf20f9870 and
 * tether.to (supported protocols); @circle-fin/bridge-kit 1.15.1 (chain definitions); DefiLlama/peggedassets-server
 * @60cfca169f. Circle stopped minting on Tron on 2024-02-20 and ended redemption there in February 2025
 * (unchainedcrypto.com/circle-to-stop-minting-usdc-on-tron-blockchain); Tether ended Omni, EOS and Algorand
 * (tether.io/news, "strategic transition").
 */
export const otherTokens: readonly OtherToken[] = [
  { coin: 'USDT', network: 'tron', form: 'native', address: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t' },
  { coin: 'USDC', network: 'tron', form: 'retired', address: 'TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8' },
  { coin: 'USDT', network: 'solana', form: 'native', address: 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB' },
  { coin: 'USDC', network: 'solana', form: 'native', address: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v' },
  { coin: 'USDC', network: 'solana-devnet', form: 'native', address: '4zMMC9srt5Ri5X14GAgXhaHii3GnPAEERYPJgZJDncDU' },
  { coin: 'USDT', network: 'ton', form: 'native', address: 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs' },
  { coin: 'USDT', network: 'omni', form: 'retired' },
  { coin: 'USDT', network: 'algorand', form: 'retired' },
  { coin: 'USDC', network: 'algorand', form: 'native' },
  { coin: 'USDC', network: 'stellar', form: 'native' },
  { coin: 'USDT', network: 'stellar', form: 'usdt0' },
  {
    coin: 'USDC',
    network: 'aptos',
    form: 'native',
    address: '0xbae207659db88bea0cbead6da0ed00aac12edcdda169e591cd41c94180b46f3b',
  },
  {
    coin: 'USDT',
    network: 'aptos',
    form: 'native',
    address: '0x357b0b74bc833e95a115ad22604854d6b0fca151cecd94111770e5d6ffc9dc2b',
  },
  { coin: 'USDC', network: 'sui', form: 'native' },
  { coin: 'USDT', network: 'sui', form: 'bridged' },
  { coin: 'USDC', network: 'near', form: 'native' },
  { coin: 'USDT', network: 'near', form: 'native' },
  { coin: 'USDC', network: 'polkadot', form: 'native' },
  { coin: 'USDT', network: 'polkadot', form: 'native' },
  { coin: 'USDC', network: 'noble', form: 'native' },
  { coin: 'USDC', network: 'hedera', form: 'native' },
  { coin: 'USDT', network: 'hedera', form: 'usdt0' },
  { coin: 'USDC', network: 'starknet', form: 'native' },
  { coin: 'USDT', network: 'starknet', form: 'bridged' },
  { coin: 'USDC', network: 'xrpl', form: 'native' },
  { coin: 'USDT', network: 'tezos', form: 'native' },
  { coin: 'USDT', network: 'liquid', form: 'native' },
]
