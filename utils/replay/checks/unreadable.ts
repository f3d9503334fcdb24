import type { ReplayCheck } from '../Subject'

/** Typed data that names one of the coins in a form that nobody here knows. */
export const unreadable: ReplayCheck = ({ typed, named, understood }) => {
  const token = named[0]
  if (!typed || !token || understood) return undefined
  return {
    id: 'unreadable',
    severity: 'caution',
    text: `Cannot read this, and it names ${token.symbol}: treat it as unlimited.`,
  }
}
