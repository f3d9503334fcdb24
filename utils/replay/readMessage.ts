import { hexToBytes } from 'viem'
import type { PageRequest } from '../ask/PageRequest'

/** What is signed by `personal_sign` or `eth_sign`. */
export interface SignedMessage {
  /** Readable text, where it is one. */
  text: string | undefined
  /** Exactly 32 bytes that are no text, or the written form of 32 bytes: nobody can see what they stand for. */
  hash: boolean
  bytes: number
}

/** Longest message that is decoded, characters. */
const LONGEST = 400_000

const isAddress = (value: string) => /^0x[0-9a-fA-F]{40}$/.test(value)

/**
 * The message of a request to sign one. `personal_sign` has it first and `eth_sign` second; pages mix the two up, so the
 * one that is no address counts.
 */
export function readMessage({ method, params }: PageRequest): SignedMessage | undefined {
  if ((method !== 'personal_sign' && method !== 'eth_sign') || !Array.isArray(params)) return undefined
  const order = method === 'eth_sign' ? [params[1], params[0]] : [params[0], params[1]]
  const texts = order.filter((param): param is string => typeof param === 'string')
  const message = texts.find((text) => !isAddress(text)) ?? texts[0]
  return message === undefined ? undefined : decode(message.slice(0, LONGEST))
}

function decode(message: string): SignedMessage {
  // A hexadecimal string is bytes to every wallet, whatever the page meant.
  const hex = /^0x([0-9a-fA-F]{2})*$/.test(message)
  const text = hex ? readText(message as `0x${string}`) : message
  const bytes = hex ? (message.length - 2) / 2 : new TextEncoder().encode(message).length
  const written = text !== undefined && /^\s*(0x)?[0-9a-fA-F]{64}\s*$/.test(text)
  return { text, bytes, hash: written || (text === undefined && bytes === 32) }
}

/** UTF-8 text without control characters; undefined when it is none. */
function readText(hex: `0x${string}`): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(hexToBytes(hex))
    return /(?![\t\n\r])\p{Cc}/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
