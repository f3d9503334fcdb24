/** The host of a URL, the only part of an endpoint that may be shown or logged: keys stand in paths and queries. */
export function hostOf(url: string): string {
  try {
    const { host, protocol } = new URL(url)
    return protocol === 'wallet:' ? 'the wallet' : host
  } catch {
    return 'an endpoint'
  }
}
