/** `12 s`, `5 min`, `3 h`, `2 d`: how old something is, rounded down. Times in unix seconds. */
export function ageText(at: number, now: number): string {
  const age = Math.max(0, now - at)
  if (age < 60) return `${age} s`
  if (age < 3600) return `${Math.floor(age / 60)} min`
  if (age < 86_400) return `${Math.floor(age / 3600)} h`
  return `${Math.floor(age / 86_400)} d`
}

/**
 * A moment to come, as a person says it: the time when it is within a day, else the date; years beyond 9999 are no
 * date. Unix seconds.
 */
export function untilText(at: number, now: number, locale?: string): string {
  if (at - now > 253_402_300_799 - now) return 'no end in sight'
  const date = new Date(at * 1000)
  const near = Math.abs(at - now) < 86_400
  return new Intl.DateTimeFormat(locale, near ? { timeStyle: 'short' } : { dateStyle: 'medium' }).format(date)
}
