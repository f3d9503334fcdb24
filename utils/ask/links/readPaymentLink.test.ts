import { describe, expect, it } from 'vitest'
import { USDC, YOU } from '../fixtures/requests'
import { readPaymentLink } from './readPaymentLink'

const BASE_USDC = '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913'

describe('readPaymentLink', () => {
  it.each([
    ['1000000', 1_000_000n],
    ['1e6', 1_000_000n],
    ['1.5e6', 1_500_000n],
    ['0.5', null],
    ['-1', null],
    ['', null],
  ])('reads uint256=%s', (text, amount) => {
    expect(readPaymentLink(`ethereum:${BASE_USDC}@8453/transfer?address=${YOU}&uint256=${text}`)).toMatchObject({
      action: 'transfer',
      coin: 'USDC',
      chainId: 8453,
      amount,
      counterparty: YOU,
    })
  })

  it('is of Ethereum where no chain is named', () => {
    expect(readPaymentLink(`ethereum:pay-${USDC}/transfer?address=${YOU}&uint256=1`)).toMatchObject({ chainId: 1 })
  })

  it.each([
    `ethereum:${USDC}@8453/transfer?address=${YOU}&uint256=1`,
    `ethereum:${YOU}?value=1e18`,
    `ethereum:usdc.eth/transfer?address=${YOU}&uint256=1`,
    `ethereum:${USDC}/approve?address=${YOU}&uint256=1`,
    `https://page.test/${USDC}/transfer`,
    `ethereum:${USDC}/transfer?${'a'.repeat(3000)}`,
  ])('%s asks for no known coin', (url) => {
    expect(readPaymentLink(url)).toBeUndefined()
  })
})
