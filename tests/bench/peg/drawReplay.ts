import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Coin, PegStatus } from '../../../utils/peg'
import type { Moment, Recording } from './replay'

const WIDTH = 1400
const PANEL = 350
const LEFT = 70
const RIGHT = 40
const COLOURS: Record<PegStatus['state'], string> = {
  'on-peg': '#cfe9d4',
  drifting: '#fbe3a6',
  'off-peg': '#f3b3ab',
  unknown: '#d9d9de',
}
const LINES = ['#1b6ca8', '#8a3ffc', '#009d9a', '#b28600', '#ee538b', '#198038', '#570408', '#005d5d', '#8d8d8d']

/**
 * Draws prices, the market's median and the bands of the states into an SVG, and into a PNG where Chromium is found.
 */
export function drawReplay(
  path: string,
  title: string,
  recording: Recording,
  moments: readonly Moment[],
  truth: Record<Coin, (number | null)[]>,
): void {
  const panels = (['USDC', 'USDT'] as const).map((coin, i) => drawPanel(coin, i, recording, moments, truth[coin]))
  const height = PANEL * 2 + 50
  const legend = Object.entries(COLOURS)
    .map(
      ([state, colour], i) =>
        `<rect x="${LEFT + 420 + i * 110}" y="12" width="14" height="14" fill="${colour}" stroke="#888"/><text x="${LEFT + 438 + i * 110}" y="24">${state}</text>`,
    )
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/><text x="${LEFT}" y="24" font-size="16">${title}</text>${legend}${panels.join('')}</svg>`
  writeFileSync(`${path}.svg`, svg)
  try {
    rmSync(`${path}.png`, { force: true })
    const page = pathToFileURL(resolve(`${path}.svg`)).href
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--window-size=${WIDTH},${height}`]
    execFileSync('chromium', [...options, `--screenshot=${resolve(`${path}.png`)}`, page], {
      stdio: 'ignore',
      timeout: 60_000,
    })
  } catch {
    console.log('  (no Chromium: the picture stays an SVG)')
  }
}

function drawPanel(
  coin: Coin,
  index: number,
  recording: Recording,
  moments: readonly Moment[],
  truth: readonly (number | null)[],
): string {
  const [first, last] = [moments[0]?.now ?? 0, moments.at(-1)?.now ?? 1]
  const quotes = recording.series.quotes.filter((quote) => quote.coin === coin && !quote.against)
  const values = [...quotes.map((quote) => quote.price * 1e4 - 1e4), ...truth.filter((bps) => bps !== null)].sort(
    (a, b) => a - b,
  )
  const least = Math.min(-120, values[Math.floor(values.length * 0.001)] ?? 0)
  const most = Math.max(120, values[Math.ceil(values.length * 0.999) - 1] ?? 0)
  const top = 76 + index * PANEL
  const inner = PANEL - 84
  const x = (time: number) => LEFT + ((time - first) / (last - first)) * (WIDTH - LEFT - RIGHT)
  const y = (bps: number) => top + inner - ((Math.min(most, Math.max(least, bps)) - least) / (most - least)) * inner
  const parts = [`<text x="${LEFT}" y="${top - 24}" font-weight="bold">${coin}, basis points from a dollar</text>`]

  let start = 0
  for (let i = 1; i <= moments.length; i++) {
    if (moments[i]?.[coin].state === moments[start]?.[coin].state && i < moments.length) continue
    const state = moments[start]?.[coin].state ?? 'unknown'
    const [from, to] = [x(moments[start]?.now ?? first), x(moments[Math.min(i, moments.length - 1)]?.now ?? last)]
    parts.push(
      `<rect x="${from.toFixed(1)}" y="${top}" width="${Math.max(0.4, to - from).toFixed(1)}" height="${inner}" fill="${COLOURS[state]}"/>`,
    )
    start = i
  }
  const marks: number[] = []
  for (const bps of [0, Math.round(least), Math.round(most), -100, 100, -50, 50]) {
    // A mark that would stand on another's figures is left out.
    if (marks.some((other) => Math.abs(y(other) - y(bps)) < 11)) continue
    marks.push(bps)
    parts.push(
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(bps)}" y2="${y(bps)}" stroke="#999" stroke-width="0.5" stroke-dasharray="3 3"/>`,
    )
    parts.push(`<text x="${LEFT - 6}" y="${y(bps) + 4}" text-anchor="end" font-size="10">${bps}</text>`)
  }
  for (let i = 0; i <= 8; i++) {
    const time = first + ((last - first) * i) / 8
    const label = new Date(time * 1000).toISOString().slice(5, 16).replace('T', ' ')
    parts.push(`<text x="${x(time)}" y="${top + inner + 14}" text-anchor="middle" font-size="10">${label}</text>`)
  }
  const sources = [...new Set(quotes.map((quote) => quote.source))]
  sources.forEach((source, i) => {
    const colour = LINES[i % LINES.length]
    const own = quotes.filter((quote) => quote.source === source)
    const every = Math.max(1, Math.floor(own.length / 4000))
    const points = own
      .filter((_, k) => k % every === 0)
      .map(({ at, price }) => `${x(at).toFixed(1)},${y(price * 1e4 - 1e4).toFixed(1)}`)
    parts.push(
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="0.7" opacity="0.7"/>`,
    )
    parts.push(`<text x="${LEFT + 8 + i * 210}" y="${top - 7}" font-size="11" fill="${colour}">— ${source}</text>`)
  })
  const every = Math.max(1, Math.floor(truth.length / 8000))
  // Where there is no median the line is broken.
  let pen = 'M'
  const median = truth.map((bps, i) => {
    const moment = moments[i]
    if (bps === null || !moment) pen = 'M'
    if (bps === null || !moment || i % every) return ''
    const point = `${pen}${x(moment.now).toFixed(1)} ${y(bps).toFixed(1)}`
    pen = 'L'
    return point
  })
  parts.push(`<path d="${median.join('')}" fill="none" stroke="#000" stroke-width="1"/>`)
  parts.push(`<text x="${LEFT + 8 + sources.length * 210}" y="${top - 7}" font-size="11">— the market's median</text>`)
  return parts.join('')
}
