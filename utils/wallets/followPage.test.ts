import { getAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { followPage, walletOf } from './followPage'
import { forgetWallet, keepWallet, MOST_WALLETS, selectWallet } from './keepWallet'
import { notePageWallet, type PageWallet } from './PageWallet'
import type { Wallet, Wallets } from './Wallet'

const address = (n: number) => getAddress(`0x${n.toString(16).padStart(40, '0')}`)
const none: Wallets = { list: [], selected: null }
const told = (n: number, origin = 'https://app.example'): PageWallet => ({
  account: address(n),
  chainId: 1,
  provider: 'W',
  origin,
  at: 5,
})
const typed = (n: number): Wallet => ({ address: address(n), label: '', how: 'typed', addedAt: 1 })
const connected = keepWallet(none, walletOf(told(1)))

describe('followPage', () => {
  it('takes in the first address there is', () => {
    expect(followPage(none, told(1))).toEqual(connected)
  })

  it('follows the wallet to another account on an origin where it was connected, kept or not', () => {
    expect(followPage(connected, told(2)).selected).toBe(address(2))
    const two = followPage(connected, told(2))
    expect(followPage(two, told(1)).selected).toBe(address(1))
  })

  it('follows any page to an address that is kept', () => {
    const two = selectWallet(keepWallet(connected, walletOf(told(2))), address(1))
    expect(followPage(two, told(2, 'https://other.example')).selected).toBe(address(2))
  })

  it('takes no new address from a page that was never connected', () => {
    expect(followPage(connected, told(2, 'https://other.example'))).toBe(connected)
  })

  it('never leaves an address that was typed', () => {
    const mine = keepWallet(connected, typed(9))
    expect(followPage(mine, told(1))).toBe(mine)
    expect(followPage(mine, told(2))).toBe(mine)
  })

  it('brings nothing back that was forgotten', () => {
    const empty = forgetWallet(connected, address(1))
    expect(followPage(empty, told(1))).toBe(empty)
    expect(followPage(empty, told(2)).selected).toBe(address(2))
  })

  it('drops nobody when the list is full', () => {
    let full = connected
    for (let n = 2; n <= MOST_WALLETS; n++) full = keepWallet(full, walletOf(told(n)))
    expect(followPage(full, told(99))).toBe(full)
  })
})

describe('notePageWallet', () => {
  it('keeps the newest tabs, and forgets one whose wallet is on nothing', () => {
    let all = {}
    for (let tab = 1; tab <= 40; tab++) all = notePageWallet(all, tab, { ...told(tab), at: tab })
    expect(Object.keys(all)).toHaveLength(30)
    expect(all).not.toHaveProperty('10')
    expect(notePageWallet(all, 40, null)).not.toHaveProperty('40')
  })
})
