/** Written in hexadecimal digits (EVM, Aptos, Sui) or in bech32: there a letter's case says nothing of whose it is. */
const EITHER_CASE = /^(?:0x[0-9a-f]+|(?:bc1|tb1|ltc1|noble1|addr1|bitcoincash:)[0-9a-z]+)$/i

/**
 * An address in the form by which it is compared. In base58 and base64 (Tron, Solana, Bitcoin, TON) letters of either
 * case are different digits, so those stay as they are.
 */
export function plainAddress(address: string): string {
  return EITHER_CASE.test(address) ? address.toLowerCase() : address
}

/** Are these one address? */
export function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && plainAddress(a) === plainAddress(b))
}
