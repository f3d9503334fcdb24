import { decodeFunctionData, type Hex, parseAbi } from 'viem'
import { plainText } from '../../text'
import { LOCAL_GATEWAY } from './definitions'

/** The batch in which the Universal Resolver hands lookups back (ENSIP-21). */
const abi = parseAbi(['function query((address sender, string[] urls, bytes data)[] requests) view'])

/**
 * Which servers a contract wants asked (ERC-3668), by host and no more than two of them. They are named to the person
 * and never fetched: a contract must not be able to make the extension call an address of its choice.
 */
export function serversOf(urls: readonly string[], callData: Hex): string {
  const hosts = [...new Set(allUrls(urls, callData).map(hostIn))]
  const shown = hosts.slice(0, 2).join(' or ')
  return hosts.length > 2 ? `${shown} or others` : shown || 'a server'
}

function allUrls(urls: readonly string[], callData: Hex): readonly string[] {
  if (!urls.includes(LOCAL_GATEWAY)) return urls
  try {
    return decodeFunctionData({ abi, data: callData }).args[0].flatMap((request) => request.urls)
  } catch {
    return []
  }
}

function hostIn(url: string): string {
  try {
    // Templates have {sender} and {data} in them, which URL takes as text.
    return plainText(new URL(url).host, 60) || 'a server'
  } catch {
    return 'a server'
  }
}
