/**
 * A token bucket by key: `burst` at once, then `perSecond`. Kept in memory only: a worker that died forgets it, which
 * at worst lets one burst more through.
 */
export function rateLimit(options: { burst: number; perSecond: number; now?: () => number }): (key: string) => boolean {
  const { burst, perSecond, now = () => Date.now() } = options
  const buckets = new Map<string, { left: number; at: number }>()
  return (key) => {
    const at = now()
    const bucket = buckets.get(key) ?? { left: burst, at }
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond)
    // Keys come from tabs; forgetting all of them is better than growing for ever.
    if (buckets.size > 200) buckets.clear()
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at })
    return left >= 1
  }
}
