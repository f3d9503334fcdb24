import { type Address, getAddress, pad, toHex } from 'viem'
import { findChain } from '../../../utils/chains'
import { stablecoinChains } from '../../../utils/tokens'
import { startChains } from '../../harness/chains'
import { type LatencyProxy, startLatencyProxy } from '../../harness/proxy/startLatencyProxy'
import { type Place, peglight, viemDefault, viemMulticall, type Way } from './ways'

/**
 * `npm run bench:refresh`: what one refresh costs, against viem's ways of reading the same things, side by side in one
 * run. One anvil a chain, each behind a line of its own.
 */
const COUNTS = [1, 5, 20, 35]
const RUNS = 5
/** Milliseconds that a line adds: of the fastest chain and the slowest. */
const LATENCY = [80, 300] as const
const accounts: Address[] = Array.from({ length: 5 }, (_, index) =>
  getAddress(pad(toHex(0xacc000 + index), { size: 20 })),
)
const WAYS: readonly [string, Way][] = [
  ['Peglight', peglight],
  ['viem, default', viemDefault],
  ['viem, multicall', viemMulticall],
]

const ids = stablecoinChains()
  .filter((id) => findChain(id)?.multicall3)
  .slice(0, Math.max(...COUNTS))
const chains = await startChains({ chainIds: ids })
const proxies: LatencyProxy[] = []
try {
  const places: Place[] = []
  for (const [index, chainId] of ids.entries()) {
    const latency = LATENCY[0] + ((LATENCY[1] - LATENCY[0]) * ((index * 7) % ids.length)) / (ids.length - 1)
    const proxy = await startLatencyProxy(chains.get(chainId)?.url ?? '', { latency: Math.round(latency) })
    proxies.push(proxy)
    places.push({ chainId, url: proxy.url })
  }
  console.log(`5 addresses; lines of ${LATENCY.join(' to ')} ms; median of ${RUNS} runs after one to warm up\n`)
  console.log('chains  way              calls  a chain    sent  received   wall   slowest line  ratio')
  for (const count of COUNTS) {
    for (const [name, way] of WAYS) console.log(row(count, name, await measure(way, places.slice(0, count))))
  }
} finally {
  for (const proxy of proxies) await proxy.stop()
  await chains.stop()
}

interface Measured {
  calls: number
  up: number
  down: number
  wall: number
  line: number
}

async function measure(way: Way, places: readonly Place[]): Promise<Measured> {
  const used = proxies.slice(0, places.length)
  await Promise.all(places.map((place) => way(place, accounts)))
  const line = await slowestLine(places)
  const walls: number[] = []
  for (let run = 0; run < RUNS; run++) {
    for (const proxy of used) proxy.reset()
    const started = performance.now()
    await Promise.all(places.map((place) => way(place, accounts)))
    walls.push(performance.now() - started)
  }
  const sum = (pick: (proxy: LatencyProxy) => number) => used.reduce((total, proxy) => total + pick(proxy), 0)
  return {
    calls: sum((proxy) => proxy.count()),
    up: sum((proxy) => proxy.bytes().up),
    down: sum((proxy) => proxy.bytes().down),
    wall: median(walls),
    line,
  }
}

/** The slowest chain's round trip with the smallest question there is, each alone; the best of three. */
async function slowestLine(places: readonly Place[]): Promise<number> {
  const lines: number[] = []
  for (const { url } of places) {
    const trips: number[] = []
    for (let trip = 0; trip < 3; trip++) {
      const started = performance.now()
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] })
      await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text()
      trips.push(performance.now() - started)
    }
    lines.push(Math.min(...trips))
  }
  return Math.max(...lines)
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function row(count: number, name: string, { calls, up, down, wall, line }: Measured): string {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const cells = [
    [String(count), 6],
    [name.padEnd(16), 18],
    [String(calls), 6],
    [(calls / count).toFixed(1), 8],
    [kb(up), 10],
    [kb(down), 10],
    [`${wall.toFixed(0)} ms`, 9],
    [`${line.toFixed(0)} ms`, 9],
    [(wall / line).toFixed(2), 8],
  ] as const
  return cells.map(([text, width]) => text.padStart(width)).join('')
}
