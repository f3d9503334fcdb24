import { describe, expect, it } from 'vitest'
import { isAsking, isAskingAbroad, isTold } from './isAsking'

const at = (sentence: string) => sentence.search(/usd/i)

describe('isAsking', () => {
  it.each([
    'Only send USDT on BEP-20.',
    'To access this content, please pay $1.50 USDC.',
    '1. Send USDT to the address above.',
    'You need to pay 12 USDC before Friday.',
    'Payments must be made using USDT on the Polygon network.',
    'All invoices are payable in USDC.',
    'Buyer must deposit 300 USDT.',
    'Scan the code and send USDT.',
    'Create an account, connect your wallet, deposit USDT, and join a table.',
    'Fund your wallet securely with USDT.',
    'Only send USDC to this address, anything else is lost.',
    'It says "send 5 USDC to join" there.',
    'Under "Plans" and "Terms": send 5 USDC.',
  ])('hears a request in: %s', (sentence) => {
    expect(isAsking(sentence, at(sentence))).toBe(true)
  })

  it.each([
    'Never send USDT to strangers.',
    'You can send USDT on Tron.',
    'How to send USDT with your wallet.',
    'If you send USDT to the wrong network, it is lost.',
    'Users send USDT every day.',
    'Send USDT to anyone, anywhere.',
    'Withdrawals are sent as USDT on the Polygon network.',
    'Deposit USDC and earn 5% a year.',
    'He told her to send 500 USDT.',
    'Funds sent on another network (e.g. USDT on Ethereum) are gone.',
    'Players create an account, connect a wallet, deposit USDT, and join a table.',
    'Open the app, choose Deposit and then USDT.',
    'We propose to transfer 250,000 USDC to the multisig.',
    'Ours replaces "send first and hope" with a USDC escrow.',
    'Ours replaces “send first and hope” with a USDC escrow.',
  ])('hears none in: %s', (sentence) => {
    expect(isAsking(sentence, at(sentence))).toBe(false)
  })

  it.each([
    ['Отправляйте только USDT в сети TRC20', true],
    ['Envía USDT por la red TRC20', true],
    ['请使用TRC20网络转账USDT', true],
    ['Хакеры отправили 5000 USDT', false],
    ['Los retiros se procesan en USDT', false],
    ['they deposit usdc on base', false],
  ])('hears in another language: %s – %s', (sentence, asks) => {
    expect(isAskingAbroad(sentence)).toBe(asks)
  })

  it('tells a narration', () => {
    expect(isTold('We will transfer 5 USDC to', 17)).toBe(true)
    expect(isTold('USDC deposit address', 0)).toBe(false)
  })
})
