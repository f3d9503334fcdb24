import { hexToBytes, isAddress, sha256 } from 'viem'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

function decodeBase58(text: string): Uint8Array | undefined {
  let value = 0n
  for (const char of text) {
    const digit = ALPHABET.indexOf(char)
    if (digit < 0) return undefined
    value = value * 58n + BigInt(digit)
  }
  const hex = value.toString(16)
  const bytes = value === 0n ? new Uint8Array() : hexToBytes(`0x${hex.length % 2 ? '0' : ''}${hex}`)
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  return Uint8Array.from([...new Uint8Array(zeros), ...bytes])
}

/**
 * Does an address hold together by its own checksum? `undefined` if it carries none (all-lower-case hex, Solana).
 * EVM: EIP-55; Tron: base58check with version 0x41 (tronprotocol/documentation, "address format").
 */
export function checkAddress(address: string): boolean | undefined {
  if (/^0x[0-9a-f]{40}$/i.test(address)) {
    if (address === address.toLowerCase() || address.slice(2) === address.slice(2).toUpperCase()) return undefined
    return isAddress(address)
  }
  if (!/^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(address)) return undefined
  const bytes = decodeBase58(address)
  if (bytes?.length !== 25 || bytes[0] !== 0x41) return false
  const sum = hexToBytes(sha256(sha256(bytes.slice(0, 21))))
  return bytes.slice(21).every((byte, index) => byte === sum[index])
}
