import { describe, expect, it } from 'vitest'
import {
  EVM,
  SOLANA,
  TON,
  TRON,
  USDC_BASE,
  USDC_ETHEREUM,
  USDC_SOLANA,
  USDT_BSC,
  USDT_TRON,
} from '../fixtures/addresses'
import { parseUri } from './parseUri'

describe('parseUri', () => {
  it('reads EIP-681, with mainnet where no chain is named', () => {
    expect(parseUri(`ethereum:${USDC_ETHEREUM}/transfer?address=${EVM}&uint256=1000000`)).toEqual({
      coin: 'USDC',
      kind: 'transfer',
      chainId: 1,
      network: 'ethereum',
      amount: '1',
      token: USDC_ETHEREUM,
      recipient: EVM,
    })
  })

  it.each([
    [`ethereum:pay-${USDC_BASE}@8453/transfer?address=${EVM}&uint256=2.5e6`, '2.5', 'base'],
    [`ethereum:${USDT_BSC}@56/transfer?address=${EVM}&uint256=40e18`, '40', 'bsc'],
    [`https://metamask.app.link/send/${USDC_ETHEREUM}@1/transfer?address=${EVM}&uint256=1e6`, '1', 'ethereum'],
    [`https://link.metamask.io/send/${USDC_BASE}@8453/transfer?address=${EVM}&uint256=10`, '0.00001', 'base'],
    [`https://link.trustwallet.com/send?asset=c195_t${USDT_TRON}&address=${TRON}&amount=7`, '7', 'tron'],
    [`https://link.trustwallet.com/send?coin=195&address=${TRON}&amount=2&token_id=${USDT_TRON}`, '2', 'tron'],
    [`solana:${SOLANA}?amount=0.5&spl-token=${USDC_SOLANA}`, '0.5', 'solana'],
    [`tron:${TRON}?amount=18.4&token=${USDT_TRON}`, '18.4', 'tron'],
    [`ton://transfer/${TON}?amount=9990000&jetton=EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs`, '9.99', 'ton'],
    // What a wallet must understand is marked so in BIP-21.
    [`ethereum:${EVM}?amount=68.25&req-asset=${USDT_BSC}`, '68.25', 'ethereum'],
    [`usdt:${TRON}?amount=3`, '3', undefined],
  ])('reads %s', (uri, amount, network) => {
    expect(parseUri(uri)).toMatchObject({ amount, network })
  })

  it('tells an approval from a transfer', () => {
    expect(
      parseUri(`https://metamask.app.link/approve/${USDC_ETHEREUM}@1/approve?address=${EVM}&uint256=1e6`)?.kind,
    ).toBe('approve')
  })

  it.each([
    `ethereum:${EVM}?value=1e18`,
    `https://metamask.app.link/send/${EVM}?value=0`,
    `bitcoin:1HcHvkpR4dojfPjwnDfQjTwXcxMbSghHmz?amount=1`,
    'https://example.com/send?asset=usdt',
    'javascript:alert(1)',
    'ethereum:',
    `solana:${SOLANA}?amount=1`,
    `ethereum:${USDC_ETHEREUM}${'/transfer'.repeat(400)}`,
  ])('is silent on %s', (uri) => {
    expect(parseUri(uri)?.coin ?? undefined).toBeUndefined()
  })

  it('gives no amount where the units do not come out whole or the token is unknown', () => {
    expect(parseUri(`ethereum:${USDC_ETHEREUM}/transfer?address=${EVM}&uint256=1.5`)?.amount).toBeUndefined()
    expect(parseUri(`ethereum:${EVM}/transfer?address=${EVM}&uint256=1e6`)).toMatchObject({
      coin: null,
      amount: undefined,
    })
  })
})
