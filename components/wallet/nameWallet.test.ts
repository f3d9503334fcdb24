import { expect, it } from 'vitest'
import type { Wallet } from '../../utils/wallets'
import { nameWallet, sourceWords } from './nameWallet'

const address = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'
const wallet: Wallet = { address, label: '', how: 'typed', addedAt: 1 }
const names = [{ system: 'ENS' as const, name: 'mine.eth' }]
const book = { [address.toLowerCase()]: { at: 1, partial: false, names, doubts: [], code: [] } }

it('puts the user’s own label before a name that others can set, and the address beside either', () => {
  expect(nameWallet(wallet, {})).toEqual({ name: null, short: '0x5aAe…eAed', title: address })
  expect(nameWallet(wallet, book)).toMatchObject({ name: 'mine.eth', short: '0x5aAe…eAed' })
  expect(nameWallet(wallet, book).title).toMatch(/^0x5aAeb.*\nmine\.eth \(ENS\) points to this address/)
  expect(nameWallet({ ...wallet, label: 'Main' }, book).name).toBe('Main')
})

it('does not call by a name that is only typed and not checked', () => {
  expect(nameWallet({ ...wallet, name: 'typed.eth' }, {}).name).toBeNull()
  expect(sourceWords({ ...wallet, name: 'typed.eth' })).toBe('found by typed.eth')
  expect(sourceWords({ ...wallet, how: 'extension', provider: 'MetaMask' })).toBe('from MetaMask, outside of pages')
})
