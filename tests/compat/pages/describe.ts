/** A value as it can be carried out of the page and compared: bigints as text, nothing left out silently. */
export function plain(value: unknown): unknown {
  if (value === undefined) return 'undefined'
  return JSON.parse(
    JSON.stringify(value, (_, inner) => {
      if (typeof inner === 'bigint') return `${inner}n`
      if (typeof inner === 'function') return `function ${inner.name}`
      if (inner instanceof Error) return describeError(inner)
      return inner
    }),
  )
}

/** Libraries number their requests, reads among them, of which they send more or fewer as time goes by. */
const withoutIds = (message: unknown) =>
  typeof message === 'string' ? message.replace(/"id": ?\d+/g, '"id": n').replace(/"id":"\S+?"/g, '"id": n') : message

/** All that a page can tell an error by; stacks are left out, which differ from run to run. */
export function describeError(error: unknown, depth = 0): unknown {
  if (typeof error !== 'object' || error === null || depth > 4) return String(error)
  const {
    name,
    code,
    message,
    data,
    shortMessage,
    reason,
    action,
    cause,
    error: inner,
    info,
    innerError,
  } = error as Record<string, unknown>
  const deeper = (value: unknown) => (value === undefined ? undefined : describeError(value, depth + 1))
  return {
    kind: error.constructor?.name,
    isError: error instanceof Error,
    name,
    code,
    message: withoutIds(message),
    data: withoutIds(JSON.stringify(data, (key, value) => (key === 'stack' ? undefined : value))),
    shortMessage,
    reason,
    action,
    cause: deeper(cause),
    inner: deeper(inner ?? innerError ?? (info as { error?: unknown } | undefined)?.error),
  }
}
