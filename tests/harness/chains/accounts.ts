import { type Address, getAddress } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

/** The mnemonic every development node starts with (https://book.getfoundry.sh/anvil, 2026-11-24): no secret. */
const MNEMONIC = 'test test test test test test test test test test test junk'

/** The node's unlocked accounts; the third owns every contract. */
export const accounts = Array.from({ length: 5 }, (_, addressIndex) => mnemonicToAccount(MNEMONIC, { addressIndex }))

export const user = accounts[0] as (typeof accounts)[number]
export const other = accounts[1] as (typeof accounts)[number]
export const issuer = accounts[2] as (typeof accounts)[number]

/** A contract that calls itself Tether and is not. The same on every chain. */
export const FAKE: Address = getAddress('0x00000000000000000000000000000000fa4e0001')
/** A contract that can be allowed to take coins. */
export const SPENDER: Address = getAddress('0x00000000000000000000000000000000500e0002')
/** A token that answers in broken ways. */
export const BROKEN: Address = getAddress('0x00000000000000000000000000000000b20c0003')
/** Somebody who gets coins; nobody has the key. */
export const RECIPIENT: Address = getAddress('0x00000000000000000000000000000000000d0004')
/** A router that steals; and who gets what it stole. */
export const FALSE_ROUTER: Address = getAddress('0x00000000000000000000000000000000500e0006')
export const THIEF: Address = getAddress('0x000000000000000000000000000000000bad0005')
