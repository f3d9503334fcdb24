import { useEffect, useRef, useState } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useStore } from 'zustand'
import type { PegChart as Chart } from '../../utils/peg/history'
import { historyStore } from '../../utils/stores/historyStore'
import type { Coin } from '../../utils/tokens'
import { Button } from '../ui/Button'
import { ChartTable } from './ChartTable'

const DAY = 86_400
const RANGES: readonly [string, number][] = [
  ['24 hours', DAY],
  ['7 days', 7 * DAY],
  ['30 days', 30 * DAY],
  ['2 years', 730 * DAY],
]

/** Both coins over a chosen time; where nothing is known the line is broken. The same figures stand in a table. */
export function PegChart() {
  const { range, charts } = useStore(historyStore)
  const place = useRef<HTMLDivElement>(null)
  const [table, setTable] = useState(false)
  useEffect(() => {
    void historyStore.getState().show(7 * DAY)
  }, [])
  useEffect(() => {
    if (!place.current || !charts.USDC || !charts.USDT) return
    const plot = new uPlot(optionsFor(place.current), dataOf(charts.USDC, charts.USDT), place.current)
    const fit = new ResizeObserver(([entry]) => entry && plot.setSize({ width: entry.contentRect.width, height: 220 }))
    fit.observe(place.current)
    return () => {
      fit.disconnect()
      plot.destroy()
    }
  }, [charts])
  const empty = !charts.USDC?.at.length && !charts.USDT?.at.length
  return (
    <section aria-labelledby="history">
      <h2 id="history">How they have held</h2>
      <fieldset className="row plain">
        <legend className="visually-hidden">Time shown</legend>
        {RANGES.map(([words, seconds]) => (
          <Button
            key={seconds}
            kind="quiet"
            aria-pressed={range === seconds}
            onClick={() => void historyStore.getState().show(seconds)}
          >
            {words}
          </Button>
        ))}
        <Button kind="quiet" aria-expanded={table} onClick={() => setTable(!table)}>
          {table ? 'Hide the table' : 'As a table'}
        </Button>
      </fieldset>
      {empty ? <p className="muted">Nothing is remembered of this time yet.</p> : null}
      <div
        ref={place}
        className="chart"
        role="img"
        aria-label="Deviation of USDC and USDT from a dollar, in basis points"
      />
      {table && charts.USDC && charts.USDT ? <ChartTable charts={{ USDC: charts.USDC, USDT: charts.USDT }} /> : null}
    </section>
  )
}

function dataOf(usdc: Chart, usdt: Chart): uPlot.AlignedData {
  return uPlot.join(
    [
      [usdc.at, usdc.bps],
      [usdt.at, usdt.bps],
    ] as uPlot.AlignedData[],
    [[NULL_EXPAND], [NULL_EXPAND]],
  )
}

/** Keeps a null as a gap instead of drawing across it (uPlot's nullModes). */
const NULL_EXPAND = 2

function optionsFor(place: HTMLElement): uPlot.Options {
  // A canvas knows neither variables nor light-dark(): the page resolves them to a colour first.
  const color = (name: string) => {
    place.style.color = `var(${name})`
    return getComputedStyle(place).color
  }
  const text = color('--text')
  const line = color('--line')
  const axis = { stroke: text, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } }
  const value = (_: uPlot, bps: number | null) => (bps === null ? 'not known' : `${bps.toFixed(1)} bps`)
  const series = (label: Coin, stroke: string, dash?: number[]) => ({
    label,
    stroke,
    width: 2,
    dash,
    spanGaps: false,
    value,
  })
  const [usdc, usdt] = [color('--accent'), color('--caution')]
  place.style.color = ''
  return {
    width: place.clientWidth || 600,
    height: 220,
    // At least twenty basis points either way, so that calm looks calm.
    scales: { y: { range: (_, low, high) => [Math.min(-20, low ?? 0), Math.max(20, high ?? 0)] } },
    axes: [axis, { ...axis, label: 'bps from a dollar' }],
    series: [{}, series('USDC', usdc), series('USDT', usdt, [6, 3])],
  }
}
