import type { CellResult } from './runCell'

/** Prints what was the same, and how many requests were noted of how many the wallet got. */
export function printTable(
  title: string,
  rows: readonly string[],
  columns: readonly string[],
  results: ReadonlyMap<string, CellResult>,
): void {
  const cell = (row: string, column: string) => {
    const result = results.get(`${row} ${column}`)
    if (!result) return 'not run'
    const { differences, seen, expected } = result
    const words = differences.length ? `${differences.length} DIFFER` : 'same'
    return `${words}, ${seen.filter((line) => expected.includes(line)).length}/${expected.length}`
  }
  const lines = [[title, ...columns], ...rows.map((row) => [row, ...columns.map((column) => cell(row, column))])]
  const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0))) ?? []
  console.log(lines.map((line) => line.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')).join('\n'))
  for (const [name, { differences }] of results) for (const each of differences) console.log(`${name}: ${each}`)
}
