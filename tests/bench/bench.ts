import { user } from '../harness/chains'
import { startLatencyProxy } from '../harness/proxy/startLatencyProxy'
import { localSettings, startSession } from '../harness/startSession'
import { measureBytes } from './measureBytes'
import { measureHold } from './measureHold'
import { measurePaint } from './measurePaint'

/** `npm run bench`: bytes, RPC calls a refresh, first paint. Figures to be read, not asserted. */
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

console.log('Bytes (gzip)')
for (const { what, bytes, budget } of measureBytes()) {
  console.log(`  ${what.padEnd(24)} ${kb(bytes).padStart(9)}${budget ? `  of ${kb(budget)}` : ''}`)
}

const session = await startSession({ wallet: null })
try {
  const proxies = new Map<number, Awaited<ReturnType<typeof startLatencyProxy>>>()
  for (const [id, chain] of session.chains) proxies.set(id, await startLatencyProxy(chain.url))
  const endpoints = Object.fromEntries([...proxies].map(([id, proxy]) => [id, [`${proxy.url}/`]]))
  const wallets = { list: [{ address: user.address, label: '', how: 'typed', addedAt: 1 }], selected: user.address }
  await session.browser.store('local', { wallets, settings: { ...localSettings(session.chains), endpoints } })

  console.log('\nRPC calls of one refresh')
  const popup = await session.browser.popup()
  await popup.waitForSelector('.amount.big')
  await popup.waitForFunction(() => !/reading…/.test(document.body.textContent ?? ''))
  // Names and the past are asked for once, and no part of a refresh.
  await popup.waitForTimeout(2500)
  for (const proxy of proxies.values()) proxy.reset()
  await popup.getByRole('button', { name: 'Read again' }).click()
  await popup.waitForTimeout(1500)
  for (const [id, proxy] of proxies)
    console.log(`  chain ${String(id).padEnd(8)} ${proxy.count()} (${proxy.methods().join(', ')})`)
  await popup.close()

  console.log('\nPopup, first useful paint from the snapshot (median of 9)')
  const paint = await measurePaint(session)
  console.log(`  worker alive   ${paint.warm.toFixed(0).padStart(4)} ms  of 100 ms`)
  console.log(`  worker killed  ${paint.cold.toFixed(0).padStart(4)} ms  of 250 ms`)

  console.log('\nA request without danger, from the page to its wallet (median of 17)')
  const hold = await measureHold(session)
  console.log(
    `  worker alive   ${hold.median.toFixed(1).padStart(5)} ms  of 10 ms; the slowest ${hold.worst.toFixed(1)} ms`,
  )
  console.log(`  worker killed  ${hold.cold.toFixed(1).padStart(5)} ms  of 500 ms`)
  for (const proxy of proxies.values()) await proxy.stop()
} finally {
  await session.stop()
}
