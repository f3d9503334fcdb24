import type { Page } from 'playwright-core'
import { type Launched, launchChromium } from '../harness/browser/launchChromium'
import { accounts, type Chains, RECIPIENT, SPENDER, startChains } from '../harness/chains'
import { type Pages, serveDapp } from '../harness/dapp/serveDapp'
import { localSettings, seed, tokenOf } from '../harness/startSession'
import { bundlePages } from './bundlePages'
import type { Place } from './pages/place'

/** Two browsers, one with the extension and one without, that open the same pages on the same chains. */
export interface Stage {
  chains: Chains
  origin: string
  browsers: { without: Launched; with: Launched }
  stop(): Promise<void>
}

/** The chains the pages speak of. */
const CHAINS = [1, 8453]

const load = (scripts: readonly string[]) => scripts.map((script) => `<script src="/${script}.js"></script>`).join('')
const html = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><title>Compatibility</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`

/** Pages for each wallet (or two of them) and library: the wallet comes early, late, in frames of all kinds, or in a page written anew. */
function makePages(names: { wallets: readonly string[]; dapps: readonly string[] }, place: Place): Pages {
  const here = `<script>window.PLACE = ${JSON.stringify(place)}</script>`
  const pages: Pages = { '/popup.html': html(here, load(['wallets/coinbasePopup'])) }
  for (const dapp of names.dapps) {
    for (const wallet of names.wallets) {
      const early = `/early-${wallet}-${dapp}.html`
      const scripts = wallet.split('+').map((each) => `wallets/${each}`)
      const urls = JSON.stringify([...scripts, `dapps/${dapp}`].map((script) => `/${script}.js`))
      const add = `(into) => ${urls}.reduce((before, src) => before.then(() => new Promise((done) => {
        into.head.append(Object.assign(into.createElement('script'), { src: new URL(src, location.origin).href, onload: done }))
      })), Promise.resolve())`
      pages[early] = html(here + load(scripts), load([`dapps/${dapp}`]))
      pages[`/late-${wallet}-${dapp}.html`] = html(here, `<script>setTimeout(() => (${add})(document), 1500)</script>`)
      pages[`/frame-${wallet}-${dapp}.html`] = html('', `<iframe src="${early}"></iframe>`)
      // `localhost` is another site than 127.0.0.1: the frame runs in a process of its own.
      pages[`/cross-${wallet}-${dapp}.html`] = html(
        '',
        `<script>document.write('<iframe src="' + location.origin.replace('127.0.0.1', 'localhost') + '${early}"></iframe>')</script>`,
      )
      const text = JSON.stringify(pages[early]).replaceAll('<', '\\u003c')
      pages[`/srcdoc-${wallet}-${dapp}.html`] = html(
        '',
        `<script>document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: ${text} }))</script>`,
      )
      pages[`/opened-${wallet}-${dapp}.html`] = html(
        '',
        `<iframe></iframe><script>const frame = document.querySelector('iframe').contentDocument
          frame.open(); frame.write(${text}); frame.close()</script>`,
      )
      pages[`/written-${wallet}-${dapp}.html`] = html(
        '',
        `<script>addEventListener('load', () => setTimeout(() => {
          document.open(); document.write(${text}); document.close() }, 300))</script>`,
      )
      pages[`/blank-${wallet}-${dapp}.html`] = html(
        here,
        `<iframe></iframe><script>const frame = document.querySelector('iframe').contentWindow
          frame.PLACE = PLACE; (${add})(frame.document)</script>`,
      )
    }
  }
  return pages
}

/** Starts everything; stop it in the end, whatever happened. */
export async function startStage(names: { wallets: readonly string[]; dapps: readonly string[] }): Promise<Stage> {
  const single = [...new Set(names.wallets.flatMap((wallet) => wallet.split('+')))]
  const scripts = await bundlePages([
    ...single.map((name) => `wallets/${name}`),
    'wallets/coinbasePopup',
    ...names.dapps.map((name) => `dapps/${name}`),
  ])
  const chains = await startChains()
  await seed(chains)
  for (const id of CHAINS) await chains.get(id)?.mint(tokenOf(id, 'USDC'), accounts[1]?.address ?? '0x', 50_000_000n)
  const place: Place = {
    chains: Object.fromEntries(CHAINS.map((id) => [id, chains.get(id)?.url ?? ''])),
    usdc: Object.fromEntries(CHAINS.map((id) => [id, tokenOf(id, 'USDC')])),
    accounts: accounts.slice(0, 2).map(({ address }) => address),
    recipient: RECIPIENT,
    spender: SPENDER,
    deadline: Math.floor(Date.now() / 1000) + 3600,
  }
  const dapp = await serveDapp({ config: place, pages: { ...scripts, ...makePages(names, place) } })
  const browsers = { without: await launchChromium({ extension: false }), with: await launchChromium() }
  await browsers.with.store('local', { settings: localSettings(chains) })
  return {
    chains,
    origin: dapp.origin,
    browsers,
    async stop() {
      await Promise.all([browsers.with.close(), browsers.without.close()])
      await dapp.stop()
      await chains.stop()
    },
  }
}

/** The document in which wallet and library are: that of the page, or of its one frame. */
export async function innerOf(page: Page, path: string) {
  if (!/^\/(frame|cross|srcdoc|opened|blank)/.test(path)) return page.mainFrame()
  const handle = await page.waitForSelector('iframe')
  return (await handle.contentFrame()) ?? page.mainFrame()
}
