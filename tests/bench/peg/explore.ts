import { type Coin, judgePeg, type PegStatus, pegLimits, type Quote, type QuoteKind, venueOf } from '../../../utils/peg'

/*
 * Invented events through the judgement, with an invented fault in one source of three or more: what no recording holds.
 * `npm run explore:peg -- [RUNS] [SEED]` prints how often a state was wrong, late or unknown, and the worst.
 */
const [runs = 2000, seed = 1] = process.argv.slice(2).map(Number)

let seedState = seed >>> 0
function random(): number {
  seedState = (seedState + 0x6d2b79f5) >>> 0
  let x = Math.imul(seedState ^ (seedState >>> 15), 1 | seedState)
  x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
  return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
}
const between = (low: number, high: number) => low + random() * (high - low)
const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
const bell = () => (random() + random() + random() - 1.5) * 1.2

const START = 1_700_000_000
const MINUTES = 240
const EVENT = 60
type Bps = Record<Coin, number>
type Course = (minute: number) => Bps

/** Each makes a course with its own numbers; the first hour is calm. */
const courses: Record<string, () => Course> = {
  calm: () => {
    const [a, b] = [between(-8, 8), between(-8, 8)]
    return (m) => ({ USDC: a + 3 * Math.sin(m / 17), USDT: b + 3 * Math.sin(m / 23) })
  },
  'both a little high': () => {
    const [a, b] = [between(10, 35), between(10, 35)]
    return () => ({ USDC: a, USDT: b })
  },
  'one falls at once': () => move(one(-between(70, 1500)), 0),
  'one falls over minutes': () => move(one(-between(120, 1500)), between(5, 90)),
  'one drifts slowly': () => move(one(-between(60, 300)), between(100, 180)),
  'one rises': () => move(one(between(70, 400)), between(0, 60)),
  'both fall alike': () => move({ USDC: -between(130, 500), USDT: -between(130, 500) }, between(0, 60)),
  'one falls, the other rises': () => {
    const fall = one(-between(150, 1200))
    return move({ USDC: fall.USDC || between(20, 180), USDT: fall.USDT || between(20, 180) }, between(0, 60))
  },
  'falls and comes back': () => {
    const deep = one(-between(120, 1200))
    const [down, stay, up] = [between(1, 20), between(0, 60), between(1, 40)]
    return (m) => {
      const since = m - EVENT
      const share =
        since < 0
          ? 0
          : since < down
            ? since / down
            : since < down + stay
              ? 1
              : Math.max(0, 1 - (since - down - stay) / up)
      return { USDC: deep.USDC * share, USDT: deep.USDT * share }
    }
  },
  'swings around a threshold': () => {
    const deep = one(-between(50, 110))
    const swing = between(5, 40)
    return (m) => {
      const share = m < EVENT ? 0 : 1
      const wave = share * swing * Math.sin(m / 6)
      return { USDC: deep.USDC ? deep.USDC * share + wave : 0, USDT: deep.USDT ? deep.USDT * share + wave : 0 }
    }
  },
}
const one = (bps: number): Bps => (random() < 0.5 ? { USDC: bps, USDT: 0 } : { USDC: 0, USDT: bps })
function move(to: Bps, over: number): Course {
  return (m) => {
    const share = m < EVENT ? 0 : over === 0 ? 1 : Math.min(1, (m - EVENT) / over)
    return { USDC: to.USDC * share, USDT: to.USDT * share }
  }
}

interface Source {
  id: string
  kind: QuoteKind
  leg: Coin | 'ratio'
  /** Seconds between two prices. */
  every: number
  /** Seconds by which its prices are late. */
  lag: number
  deviation?: number
}
const venue = (name: string, kind: QuoteKind, every: number, lag = 0, deviation?: number): Source[] =>
  (['USDC', 'USDT'] as const).map((coin) => ({ id: `${name}:${coin}`, kind, leg: coin, every, lag, deviation }))
const ratio = (name: string, kind: QuoteKind, every: number): Source[] => [
  { id: `${name}:USDCUSDT`, kind, leg: 'ratio', every, lag: 0 },
]
const venues: Source[][] = [
  venue('kraken', 'cex', 60),
  venue('bitstamp', 'cex', 120),
  venue('gemini', 'cex', 60),
  venue('coinbase', 'cex', 60).slice(1),
  venue('chainlink', 'oracle', 60, 0, 25),
  venue('pyth', 'oracle', 60, 0, 10),
  venue('coingecko', 'aggregator', 300, 60),
  venue('defillama', 'aggregator', 300, 120),
  ratio('binance', 'cex', 60),
  ratio('uniswapv3', 'dex', 60),
  ratio('curve', 'dex', 60),
]

type Fault = (clean: (at: number) => Quote | null, at: number, other: () => Quote | null) => Quote | null
const FAULT_FROM = START + 30 * 60
const shift = (quote: Quote | null, bps: number) => quote && { ...quote, price: quote.price + bps / 1e4 }
const faults: Record<string, () => Fault> = {
  none: () => (clean, at) => clean(at),
  silent: () => () => null,
  stuck: () => (clean, at) => fresh(clean(FAULT_FROM), at),
  'stuck in the event': () => {
    const from = START + between(EVENT, EVENT + 60) * 60
    return (clean, at) => (at < from ? clean(at) : fresh(clean(from), at))
  },
  hung: () => (clean) => clean(FAULT_FROM),
  'always one dollar': () => (clean, at) => {
    const quote = clean(at)
    return quote && { ...quote, price: 1, at }
  },
  wild: () => (clean, at) => {
    const quote = fresh(clean(at), at)
    return quote && { ...quote, price: quote.price * between(0.5, 1.5) }
  },
  'a little wild': () => (clean, at) => shift(fresh(clean(at), at), between(-200, 200)),
  inverted: () => (clean, at, other) => {
    const quote = clean(at)
    if (!quote) return null
    return { ...quote, price: quote.against ? 1 / quote.price : (other()?.price ?? 1 / quote.price) }
  },
  lying: () => {
    const bps = pick([-500, -150, -110, -90, -60, 60, 90, 110, 150, 500])
    return (clean, at) => shift(clean(at), bps)
  },
  'drifting away': () => {
    const speed = pick([-3, -1, 1, 3])
    return (clean, at) => shift(clean(at), (speed * (at - FAULT_FROM)) / 60)
  },
  'wrong now and then': () => {
    const bps = pick([-300, -120, 120, 300])
    return (clean, at) => (random() < 0.3 ? shift(clean(at), bps) : clean(at))
  },
  'half an hour late': () => (clean, at) => fresh(clean(at - 1800), at),
  'six minutes late': () => (clean, at) => fresh(clean(at - 360), at),
  'of an old time': () => (clean, at) => {
    const quote = clean(at)
    return quote && { ...quote, at: START }
  },
  'of the future': () => (clean, at) => {
    const quote = clean(at)
    return quote && { ...quote, at: at + pick([90, 600, 86_400]) }
  },
  'with wrong decimals': () => (clean, at) => {
    const quote = clean(at)
    return quote && { ...quote, price: quote.price * pick([1e8, 1e-2, 10, 1e-6]) }
  },
}
const fresh = (quote: Quote | null, at: number) => quote && { ...quote, at }

/** What a source would say at a time, without a fault. */
function sayer(course: Course, source: Source) {
  const bias = between(-4, 4)
  const noise = Array.from({ length: MINUTES + 1 }, () => 2 * bell())
  const market = (at: number) => {
    const minute = Math.max(0, (at - START) / 60)
    const { USDC, USDT } = course(minute)
    const dollars = { USDC: 1 + USDC / 1e4, USDT: 1 + USDT / 1e4 }
    return source.leg === 'ratio' ? dollars.USDC / dollars.USDT : dollars[source.leg]
  }
  const rounds: { at: number; price: number }[] = []
  const offset = Math.floor(between(0, 50))
  for (let at = START - 7200 + offset; at <= START + MINUTES * 60; at += source.every) {
    const index = Math.min(MINUTES, Math.max(0, Math.round((at - START) / 60)))
    const price = market(at - source.lag) + (bias + (source.deviation ? 0 : (noise[index] ?? 0))) / 1e4
    const last = rounds.at(-1)
    if (source.deviation && last && Math.abs(last.price - price) * 1e4 < source.deviation && at - last.at < 82_800)
      continue
    rounds.push({ at, price })
  }
  return (at: number): Quote | null => {
    let [low, high] = [0, rounds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rounds[middle]?.at ?? 0) <= at) low = middle + 1
      else high = middle
    }
    const round = rounds[low - 1]
    if (!round) return null
    return {
      source: source.id,
      coin: source.leg === 'USDT' ? 'USDT' : 'USDC',
      kind: source.kind,
      ...(source.leg === 'ratio' ? { against: 'USDT' as const } : {}),
      ...round,
    }
  }
}

interface Outcome {
  wrong: string[]
  late: number
  unknown: number
  flips: number
  /** Minutes with a state whose price is half a percent from anything of the last minutes. */
  mispriced: number
}

const STEPS = [60, 60, 60, 60, 600, 3600]
const BACK = 6

/** Whether anything of the last minutes speaks for the state; 10 basis points are noise. */
function isWrong({ state, side }: PegStatus, recent: number[]): boolean {
  const { drift, off, release } = pegLimits
  const away = (bps: number) => (side === 'below' ? -bps : bps)
  if (state === 'unknown') return false
  if (state === 'on-peg') return recent.every((bps) => Math.abs(bps) > drift + 10)
  if (state === 'drifting') return recent.every((bps) => away(bps) < drift * release - 10)
  return recent.every((bps) => away(bps) < off * release - 10)
}

function play(
  course: Course,
  sources: Source[],
  broken: (source: Source) => Fault | undefined,
  step: number,
): Record<Coin, Outcome> {
  const says = new Map(sources.map((source) => [source, sayer(course, source)]))
  const last: Partial<Record<Coin, PegStatus>> = {}
  const outcome: Record<Coin, Outcome> = {
    USDC: { wrong: [], late: 0, unknown: 0, flips: 0, mispriced: 0 },
    USDT: { wrong: [], late: 0, unknown: 0, flips: 0, mispriced: 0 },
  }
  const beyond = { USDC: 0, USDT: 0 }
  for (let at = START; at <= START + MINUTES * 60; at += step) {
    const quotes = sources.flatMap((source) => {
      const clean = says.get(source) as (at: number) => Quote | null
      const fault = at >= FAULT_FROM ? broken(source) : undefined
      const twin = sources.find((other) => other !== source && venueOf(other.id) === venueOf(source.id))
      const other = () => (twin ? (says.get(twin)?.(at) ?? null) : null)
      return (fault ? fault(clean, at, other) : clean(at)) ?? []
    })
    for (const coin of ['USDC', 'USDT'] as const) {
      const status = judgePeg(coin, quotes, at, last[coin])
      const minute = (at - START) / 60
      const recent = Array.from({ length: BACK + 1 }, (_, back) => course(Math.max(0, minute - back))[coin])
      const result = outcome[coin]
      if (last[coin] && last[coin]?.state !== status.state) result.flips++
      if (status.state === 'unknown') result.unknown += step / 60
      if (isWrong(status, recent)) {
        result.wrong.push(`${minute}: ${status.state} ${status.side ?? ''} at ${recent[0]?.toFixed(0)}`)
      }
      const { bps, state } = status
      if (state !== 'unknown' && (bps === null || recent.every((real) => Math.abs(real - bps) > 50)))
        result.mispriced += step / 60
      // Late: beyond 1% (and some) for more than five minutes, and not said.
      beyond[coin] = Math.abs(course(minute)[coin]) > pegLimits.off + 10 ? beyond[coin] + step : 0
      if (beyond[coin] > 360 && status.state !== 'off-peg') result.late += step / 60
      last[coin] = status
    }
  }
  return outcome
}

const voices = (sources: Source[], coin: Coin) => {
  const direct = sources.filter((source) => source.leg === coin)
  const other = sources.some((source) => source.leg !== coin && source.leg !== 'ratio')
  const count = new Set(direct.map((s) => (s.kind === 'aggregator' ? 'aggregators' : venueOf(s.id))))
  if (other) for (const s of sources) if (s.leg === 'ratio') count.add(venueOf(s.id))
  return count.size
}

interface Row {
  runs: number
  wrong: number
  wrongMinutes: number
  late: number
  unknown: number
  flips: number
  mispriced: number
}
const table = new Map<string, Row>()
interface Case {
  label: string
  minutes: number
  first: string
  seed: number
}
const worst: Case[] = []
const slowest: Case[] = []
function note(key: string, { wrong, late, unknown, flips, mispriced }: Outcome, step: number) {
  const row = table.get(key) ?? { runs: 0, wrong: 0, wrongMinutes: 0, late: 0, unknown: 0, flips: 0, mispriced: 0 }
  row.runs++
  if (wrong.length) row.wrong++
  row.wrongMinutes += (wrong.length * step) / 60
  row.late += late
  row.unknown += unknown
  row.mispriced += mispriced
  row.flips = Math.max(row.flips, flips)
  table.set(key, row)
}

for (let run = 0; run < runs; run++) {
  seedState = (seed * 1_000_003 + run * 7919) >>> 0
  const began = seedState
  const [event, make] = pick(Object.entries(courses))
  const course = make()
  const sources = venues
    .map((group) => ({ group, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, 3 + Math.floor(random() * 4))
    .flatMap(({ group }) => group)
  const [fault, makeFault] = pick(Object.entries(faults))
  const bend = makeFault()
  const chosen = pick(sources)
  const whole = random() < 0.5
  const step = pick(STEPS)
  const broken = (source: Source) =>
    source === chosen || (whole && venueOf(source.id) === venueOf(chosen.id)) ? bend : undefined
  const outcome = play(course, sources, broken, step)
  for (const coin of ['USDC', 'USDT'] as const) {
    const count = voices(sources, coin)
    const size = count >= 3 ? '3 and more' : `${count}`
    note(`all, ${size} voices`, outcome[coin], step)
    if (count < 3) continue
    note(`fault: ${fault}`, outcome[coin], step)
    note(`event: ${event}`, outcome[coin], step)
    note(`every ${step} s`, outcome[coin], step)
    const { wrong, late } = outcome[coin]
    const names = [...new Set(sources.map((s) => venueOf(s.id)))].join(' ')
    const label = `${coin} · ${event} · ${fault} in ${whole ? `all of ${venueOf(chosen.id)}` : chosen.id} · ${names} · every ${step} s`
    if (wrong.length) worst.push({ label, minutes: (wrong.length * step) / 60, first: wrong[0] ?? '', seed: began })
    if (late) slowest.push({ label, minutes: late, first: '', seed: began })
  }
}

console.log(
  '                                   runs  wrong  wrong min/run  late min/run  unknown  most changes  wrong price min/run',
)
for (const [key, row] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(
    `${key.padEnd(34)} ${String(row.runs).padStart(5)} ${String(row.wrong).padStart(6)} ${(row.wrongMinutes / row.runs).toFixed(2).padStart(13)} ${(row.late / row.runs).toFixed(2).padStart(13)} ${`${((100 * row.unknown) / row.runs / MINUTES).toFixed(1)}%`.padStart(9)} ${String(row.flips).padStart(8)} ${(row.mispriced / row.runs).toFixed(2).padStart(10)}`,
  )
}
for (const [words, cases] of [
  ['wrong', worst],
  ['late', slowest],
] as const) {
  console.log(`\nlongest ${words}`)
  for (const { label, minutes, first, seed } of cases.sort((a, b) => b.minutes - a.minutes).slice(0, 30))
    console.log(`${String(minutes).padStart(4)} min · ${label} · ${first} · ${seed}`)
}
