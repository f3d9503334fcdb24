import { SPENDER, user } from '../harness/chains'
import { type Session, tokenOf } from '../harness/startSession'

/** Requests that are measured: fewer than the worker looks at in one go. */
const REQUESTS = 18

const word = (text: string) => text.replace('0x', '').toLowerCase().padStart(64, '0')

/** How long a request without danger waits for its verdict before it reaches the wallet, milliseconds. */
export async function measureHold(session: Session): Promise<{ median: number; worst: number; cold: number }> {
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  const one = (amount: number) =>
    page.evaluate(
      async ([token, from, data]) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
        const scope = window as any
        // A wallet that answers at once, so that nothing but our own wait is measured.
        scope.bench ??= {
          request({ method }: { method: string }) {
            if (method === 'eth_chainId') return Promise.resolve('0x1')
            if (method === 'eth_accounts') return Promise.resolve([from])
            return Promise.resolve(scope.reached?.(performance.now()))
          },
        }
        if (!scope.announced) {
          scope.announced = true
          const info = { uuid: 'bench', name: 'Bench', icon: '', rdns: 'bench' }
          window.dispatchEvent(
            new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider: scope.bench }) }),
          )
        }
        const end = new Promise<number>((resolve) => {
          scope.reached = resolve
        })
        const started = performance.now()
        void scope.bench.request({ method: 'eth_sendTransaction', params: [{ from, to: token, data }] })
        return (await end) - started
      },
      [tokenOf(1, 'USDC'), user.address, `0x095ea7b3${word(SPENDER)}${word(amount.toString(16))}`] as const,
    )
  await one(1)
  const times: number[] = []
  for (let n = 2; n <= REQUESTS; n++) {
    times.push(await one(n))
    await page.waitForTimeout(50)
  }
  times.sort((a, b) => a - b)
  await session.browser.killWorker()
  const cold = await one(99)
  await page.close()
  return { median: times[Math.floor(times.length / 2)] ?? 0, worst: times.at(-1) ?? 0, cold }
}
