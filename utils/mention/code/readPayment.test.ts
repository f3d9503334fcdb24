import { describe, expect, it } from 'vitest'
import { BITCOIN, EVM, SOLANA, TRON, USDC_BASE, USDC_SOLANA } from '../fixtures/addresses'
import { readPayment } from './readPayment'

describe('readPayment', () => {
  it.each([
    [EVM, { recipient: EVM }],
    [` ${TRON}\n`, { recipient: TRON }],
    [`tron:${TRON}?amount=5`, { recipient: TRON, network: 'tron' }],
    [`ethereum:${EVM}`, { recipient: EVM }],
    [`ethereum:pay-${EVM}@137?value=1e18`, { recipient: EVM, network: 'polygon', chainId: 137 }],
    [
      `ethereum:${USDC_BASE}@8453/transfer?address=${EVM}&uint256=25e6`,
      { coin: 'USDC', network: 'base', chainId: 8453, amount: '25', token: USDC_BASE, recipient: EVM },
    ],
    [
      `ethereum:${EVM}@8453/transfer?address=${EVM}&uint256=25`,
      { network: 'base', chainId: 8453, token: EVM, recipient: EVM },
    ],
    [
      `solana:${SOLANA}?amount=1.5&spl-token=${USDC_SOLANA}`,
      { coin: 'USDC', network: 'solana', amount: '1.5', token: USDC_SOLANA, recipient: SOLANA },
    ],
    [`eip155:8453:${EVM}`, { recipient: EVM, network: 'base', chainId: 8453 }],
  ])('reads %s', (text, code) => {
    expect(readPayment(text)).toEqual(code)
  })

  it.each([
    '',
    'https://example.org/pay',
    'WIFI:T:WPA;S:home;P:secret;;',
    `bitcoin:${BITCOIN}?amount=1`,
    BITCOIN,
    `wc:${'a'.repeat(64)}@2?relay-protocol=irn`,
    'BEGIN:VCARD',
    `${EVM} ${EVM}`,
    `eip155:1:<img src=x onerror=alert(1)>`,
    `ethereum:${USDC_BASE}@nonsense/transfer?address=${EVM}`,
    `javascript:alert("${EVM}")`,
    `${'0x'.repeat(60_000)}`,
    `ethereum:${'9'.repeat(50_000)}`,
  ])('takes nothing from %.60s', (text) => {
    expect(readPayment(text)).toBeUndefined()
  })
})
