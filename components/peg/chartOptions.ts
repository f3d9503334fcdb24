import uPlot from 'uplot'
import type { PegState } from '../../utils/peg'
import { bandsOf, type PegChart } from '../../utils/peg/history'
import type { Coin } from '../../utils/tokens'

export type Charts = Record<Coin, PegChart>

/** Keeps a null as a gap instead of drawing across it (uPlot's nullModes). */
const NULL_EXPAND = 2
/** CSS pixels: a strip a coin under the lines, higher the worse the state, so that colour is not needed. */
const STRIP = { height: 10, gap: 4 }
const STRIPS = 2 * (STRIP.height + STRIP.gap)
const SHARE: Record<PegState, number> = { 'on-peg': 0.25, drifting: 0.6, 'off-peg': 1, unknown: 0.25 }
const COINS = ['USDC', 'USDT'] as const

export function chartData({ USDC, USDT }: Charts): uPlot.AlignedData {
  const tables = [
    [USDC.at, USDC.bps],
    [USDT.at, USDT.bps],
  ] as uPlot.AlignedData[]
  return uPlot.join(tables, [[NULL_EXPAND], [NULL_EXPAND]])
}

/**
 * How the chart is drawn: lines, thresholds by the grid, and the strips of the states.
 * @param range unix seconds that are shown, whether or not anything is known of them.
 * @param follow told the time that the cursor is at, or null.
 */
export function chartOptions(
  place: HTMLElement,
  charts: Charts,
  range: { from: number; to: number },
  follow: (at: number | null) => void,
): uPlot.Options {
  // A canvas knows neither variables nor light-dark(): the page resolves them to a colour first.
  const color = (name: string) => {
    place.style.color = `var(${name})`
    return getComputedStyle(place).color
  }
  const [text, line] = [color('--muted'), color('--line')]
  const tones: Record<PegState, string> = {
    'on-peg': color('--ok'),
    drifting: color('--caution'),
    'off-peg': color('--danger'),
    unknown: text,
  }
  const strokes = { USDC: color('--chart-usdc'), USDT: color('--chart-usdt') }
  place.style.color = ''
  const axis = { stroke: text, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1, size: 4 } }
  const series = (label: Coin, dash?: number[]) => ({
    label,
    stroke: strokes[label],
    width: 2,
    dash,
    spanGaps: false,
  })
  return {
    width: place.clientWidth || 600,
    height: 230,
    legend: { show: false },
    padding: [8, 8, 0, 0],
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    scales: {
      x: { range: [range.from, range.to] },
      // At least twenty basis points either way, so that calm looks calm.
      y: { range: (_, low, high) => [Math.min(-20, (low ?? 0) * 1.1), Math.max(20, (high ?? 0) * 1.1)] },
    },
    axes: [
      { ...axis, gap: STRIPS, size: 32 + STRIPS },
      { ...axis, size: 48, values: (_, splits) => splits.map((bps) => `${bps}`) },
    ],
    series: [{}, series('USDC'), series('USDT', [6, 3])],
    hooks: {
      draw: [(plot) => drawStrips(plot, charts, range.to, tones, text)],
      setCursor: [(plot) => follow(plot.cursor.idx == null ? null : (plot.data[0][plot.cursor.idx] ?? null))],
    },
  }
}

function drawStrips(plot: uPlot, charts: Charts, to: number, tones: Record<PegState, string>, text: string) {
  const { ctx, bbox } = plot
  const scale = devicePixelRatio
  ctx.save()
  ctx.font = `${10 * scale}px system-ui, sans-serif`
  ctx.textBaseline = 'bottom'
  ctx.textAlign = 'right'
  COINS.forEach((coin, row) => {
    const bottom = bbox.top + bbox.height + (row + 1) * (STRIP.height + STRIP.gap) * scale
    ctx.fillStyle = text
    ctx.fillText(coin, bbox.left - 6 * scale, bottom + scale)
    for (const band of bandsOf(charts[coin], to)) {
      const from = Math.max(bbox.left, plot.valToPos(band.from, 'x', true))
      const end = Math.min(bbox.left + bbox.width, plot.valToPos(band.to, 'x', true))
      if (end <= from) continue
      const height = STRIP.height * SHARE[band.state] * scale
      ctx.globalAlpha = band.state === 'unknown' ? 0.4 : 1
      ctx.fillStyle = tones[band.state]
      ctx.fillRect(from, bottom - height, Math.max(1, end - from), height)
    }
    ctx.globalAlpha = 1
  })
  ctx.restore()
}
