/** What is known of an endpoint, in one line. */
export function trialText(facts: {
  milliseconds: number | null
  callBytes: number | null
  simulates: boolean | null
}): string {
  const { milliseconds, callBytes, simulates } = facts
  return [
    milliseconds === null ? 'no answer yet' : `answers in ${milliseconds} ms`,
    callBytes === null ? 'size of a call unknown' : `calls up to ${Math.floor(callBytes / 1000)} kB`,
    simulates === null ? 'simulation unknown' : simulates ? 'can simulate' : 'cannot simulate',
  ].join(' · ')
}
