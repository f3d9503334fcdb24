/** Hosts on this computer that the manifest names among those a permission can be asked for. */
const LOCAL = ['localhost', '127.0.0.1']

/**
 * The match pattern of a URL's host, as the browser's permissions take it: without the port, which they don't know.
 * @returns null where no permission can be asked for; the URL is then reached by CORS or not at all.
 */
export function originPattern(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url.trim())
    const askable = protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname))
    return askable && hostname ? `${protocol}//${hostname}/*` : null
  } catch {
    return null
  }
}
