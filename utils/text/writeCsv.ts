/**
 * What spreadsheets take for the start of a formula (OWASP, CSV Injection, 2026-11-24); full-width forms too, which
 * some of them read as the plain ones.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n|%＝＋－＠]/u
/** A plain number may begin with a minus: it is no formula. */
const NUMBER = /^-?\d+(\.\d+)?$/

/** One field: quoted where it has to be (RFC 4180), and never a formula. */
function field(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  const inert = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n;\t]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** Objects of one shape as CSV (RFC 4180) with a line of names; null is an empty field. */
export function writeCsv<T extends object>(lines: readonly T[], columns: readonly (keyof T & string)[]): string {
  const rows = [columns, ...lines.map((line) => columns.map((column) => line[column]))]
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}
