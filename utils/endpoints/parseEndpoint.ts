import { UserError } from '../errors'

/** Hosts that mean this computer, where plain http is no leak. */
const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Reads the URL of an endpoint typed by a person.
 * @throws UserError: not a URL, a scheme other than https (http only for this computer), or a name and password in it.
 */
export function parseEndpoint(text: string): string {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    throw new UserError('An endpoint is a full URL, such as https://rpc.example.org')
  }
  if (url.protocol === 'wss:' || url.protocol === 'ws:')
    throw new UserError('WebSocket endpoints are not supported: use https')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL.test(url.hostname))) {
    throw new UserError('An endpoint must be https; http only on this computer')
  }
  if (url.username || url.password) throw new UserError('A name and password in the URL are not supported')
  url.hash = ''
  return url.href
}
