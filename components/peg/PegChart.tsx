import { useEffect, useRef, useState } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useStore } from 'zustand'
import { historyStore } from '../../utils/stores/historyStore'
import { Button } from '../ui/Button'
import { ChartLegend } from './ChartLegend'
import { ChartTable } from './ChartTable'
import { type Charts, chartData, chartOptions } from './chartOptions'

const DAY = 86_400
const RANGES: readonly [string, number][] = [
  ['24 hours', DAY],
  ['7 days', 7 * DAY],
  ['30 days', 30 * DAY],
  ['2 years', 730 * DAY],
]

/**
 * Both coins over a chosen time, with a strip of the states under them; where nothing is known line and strip are
 * broken. What the pointer or the arrow keys are at is said in words below; the same figures stand in a table.
 */
export function PegChart() {
  const { range, charts } = useStore(historyStore)
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<uPlot>(undefined)
  const [table, setTable] = useState(false)
  const [at, setAt] = useState<number | null>(null)
  const both: Charts | null = charts.USDC && charts.USDT ? { USDC: charts.USDC, USDT: charts.USDT } : null
  const empty = !charts.USDC?.at.length && !charts.USDT?.at.length
  useEffect(() => {
    void historyStore.getState().show(7 * DAY)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew only when the charts themselves change
  useEffect(() => {
    if (!place.current || !both || empty) return
    const to = Math.floor(Date.now() / 1000)
    const options = chartOptions(place.current, both, { from: to - range, to }, setAt)
    const plot = new uPlot(options, chartData(both), place.current)
    drawn.current = plot
    const fit = new ResizeObserver(([entry]) => entry && plot.setSize({ width: entry.contentRect.width, height: 230 }))
    fit.observe(place.current)
    return () => {
      fit.disconnect()
      plot.destroy()
      drawn.current = undefined
      setAt(null)
    }
  }, [charts])
  const step = (by: number) => {
    const plot = drawn.current
    const times = plot?.data[0]
    if (!plot || !times?.length) return
    const before = plot.cursor.idx ?? times.length - 1
    const next = times[Math.min(times.length - 1, Math.max(0, before + by))]
    if (next !== undefined) plot.setCursor({ left: plot.valToPos(next, 'x'), top: plot.over.clientHeight / 2 })
  }
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
      {empty ? (
        <p className="muted">Nothing is remembered of this time yet.</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a slider would need a value of one kind; this has two lines */}
          <div
            ref={place}
            className="chart"
            role="group"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the point that is said below
            tabIndex={0}
            aria-label="Deviation of USDC and USDT from a dollar, in basis points. Arrow keys move through time."
            onKeyDown={(event) => {
              const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -20, PageDown: 20, Home: -1e6, End: 1e6 }[event.key]
              if (by === undefined) return
              event.preventDefault()
              step(by)
            }}
          />
          {both ? <ChartLegend charts={both} at={at} /> : null}
        </>
      )}
      {table && both ? <ChartTable charts={both} /> : null}
    </section>
  )
}
