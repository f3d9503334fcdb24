export interface Unit {
  start: number
  end: number
  text: string
}

const SENTENCE =
  /(?<!(?<!\p{L})(?:min|max|approx|mín|máx|мин|макс|nr|no)\.)(?<=[\p{L}\d)\]"”\s][\p{L}\d)\]"”'%％][.!?;]|[。！？；!])[\s]+|(?<=[。！？；])|\s[•●▪◆|]\s?/giu
const LONGEST = 400
/** `Solana - USDC - 6uF…`: one entry with its parts, no list. */
const ENTRY = /^[\s\v]*[\w ().]{2,20}\s-\s[\w ().]{2,20}\s-\s\S{26,90}(?!\S)(?!.*\s-\s)/

/** Cuts a text into lines, and long lines into sentences: the pieces within which words belong together. */
export function splitUnits(text: string): Unit[] {
  const units: Unit[] = []
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end - start < 40) add(units, text, start, end)
    else splitLine(units, text, start, end)
    start = end + 1
  }
  return units
}

function splitLine(units: Unit[], text: string, start: number, end: number): void {
  const line = text.slice(start, end)
  // A list that has lost its line ends still shows by its bullets.
  const marks = line.length < 4_000 ? (line.match(/\s-\s/g)?.length ?? 0) : 0
  const bullets = marks > 1 && !ENTRY.test(line) ? /\s-\s/g : undefined
  let from = 0
  const cut = (to: number, next: number) => {
    for (; to - from > LONGEST; from += LONGEST) add(units, text, start + from, start + from + LONGEST)
    add(units, text, start + from, start + to)
    from = next
  }
  const cuts = [...line.matchAll(SENTENCE), ...(bullets ? line.matchAll(bullets) : [])]
  cuts.sort((a, b) => a.index - b.index)
  for (const match of cuts) if (match.index >= from) cut(match.index, match.index + match[0].length)
  cut(line.length, line.length)
}

function add(units: Unit[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end)
  if (/\S/.test(piece)) units.push({ start, end, text: piece })
}
