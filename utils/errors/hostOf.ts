/** The host of a URL, the only part of an endpoint that may be shown or logged: keys stand in paths and queries. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return 'an endpoint'
  }
}
