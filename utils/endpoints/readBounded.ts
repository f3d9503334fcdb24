/** The answer was longer than allowed; nothing of it is used. */
export class TooLong extends Error {
  override name = 'TooLong'
}

/**
 * Reads a body as text, and stops reading at `limit` bytes.
 * @throws TooLong without having kept more than `limit` bytes in memory.
 */
export async function readBounded(response: Response, limit: number): Promise<string> {
  const declared = Number(response.headers.get('content-length'))
  if (declared > limit) {
    await response.body?.cancel()
    throw new TooLong(`The answer is longer than ${limit} bytes`)
  }
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.byteLength
    if (length > limit) {
      await reader.cancel()
      throw new TooLong(`The answer is longer than ${limit} bytes`)
    }
    text += decoder.decode(value, { stream: true })
  }
}
