import { describe, expect, it } from 'vitest'
import { forgetWallet, keepWallet, labelWallet, MOST_WALLETS, selectWallet } from './keepWallet'
import type { Wallet, Wallets } from './Wallet'

const none: Wallets = { list: [], selected: null }
const wallet = (n: number, more: Partial<Wallet> = {}): Wallet => ({
  address: `0x${n.toString(16).padStart(40, '0')}`,
  label: '',
  how: 'typed',
  addedAt: 1,
  ...more,
})

describe('keepWallet', () => {
  it('adds and selects', () => {
    const kept = keepWallet(keepWallet(none, wallet(1)), wallet(2))
    expect(kept.list).toHaveLength(2)
    expect(kept.selected).toBe(wallet(2).address)
  })

  it('keeps the label and learns the wallet when the same address is told by a page', () => {
    const kept = keepWallet(
      keepWallet(none, wallet(1, { label: 'Savings' })),
      wallet(1, { how: 'page', provider: 'W' }),
    )
    expect(kept.list).toEqual([wallet(1, { label: 'Savings', how: 'page', provider: 'W', origin: undefined })])
  })

  it('refuses one too many and loses none', () => {
    let kept = none
    for (let n = 1; n <= MOST_WALLETS; n++) kept = keepWallet(kept, wallet(n))
    expect(() => keepWallet(kept, wallet(99))).toThrow(/At most/)
    expect(kept.list).toHaveLength(MOST_WALLETS)
  })

  it('selects another one when the selected is forgotten', () => {
    const kept = forgetWallet(keepWallet(keepWallet(none, wallet(1)), wallet(2)), wallet(2).address)
    expect(kept).toEqual({ list: [wallet(1)], selected: wallet(1).address, forgotten: [wallet(2).address] })
    expect(forgetWallet(kept, wallet(1).address)).toMatchObject(none)
    expect(forgetWallet(kept, wallet(3).address)).toBe(kept)
    expect(keepWallet(kept, wallet(2)).forgotten).toBeUndefined()
  })

  it('labels and selects, and leaves strangers alone', () => {
    const kept = keepWallet(keepWallet(none, wallet(1)), wallet(2))
    expect(labelWallet(kept, wallet(1).address, 'Shop').list[0]?.label).toBe('Shop')
    expect(selectWallet(kept, wallet(1).address).selected).toBe(wallet(1).address)
    expect(selectWallet(kept, wallet(9).address)).toBe(kept)
  })
})
