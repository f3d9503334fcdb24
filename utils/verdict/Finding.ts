export type Severity = 'info' | 'caution' | 'danger'

/** One plain sentence about a request, with the name of the check that said it. */
export interface Finding {
  id: string
  severity: Severity
  text: string
}
