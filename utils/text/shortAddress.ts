/** `0x1234…abcd`: enough to recognise, never enough to trust; the full address stands beside it wherever it matters. */
export function shortAddress(address: string): string {
  return address.length > 13 ? `${address.slice(0, 6)}…${address.slice(-4)}` : address
}
