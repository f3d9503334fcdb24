/** Token units to whole coins, without floats: `1500000`, 6 → `1.5`. */
export function shiftUnits(units: string, decimals: number): string {
  const padded = units.replace(/^0+(?=\d)/, '').padStart(decimals + 1, '0')
  const fraction = padded.slice(-decimals).replace(/0+$/, '')
  return padded.slice(0, -decimals) + (fraction ? `.${fraction}` : '')
}
