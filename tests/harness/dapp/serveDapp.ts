import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' }

/** A page of one's own: HTML by path. */
export type Pages = Record<string, string>

/** Answers a request itself, and says so; or leaves it. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Serves the demo page with a wallet script before it, and any other page a test brings.
 * @param wallet script put at the start of every HTML page, as a wallet's own injection would stand there.
 * @returns origin without a slash at the end; the port is free whatever else runs.
 */
export async function serveDapp(options: { wallet?: string; config: unknown; pages?: Pages; answer?: Answer }) {
  const { wallet = '', config, pages = {}, answer } = options
  const server = createServer(async (request, response) => {
    if (answer?.(request, response)) return
    const path = new URL(request.url ?? '/', 'http://x').pathname
    try {
      const body = await bodyOf(path)
      const type = TYPES[path.split('.')[1] ?? 'html'] ?? 'text/html'
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body)
    } catch {
      response.writeHead(404).end('not here')
    }
  })
  async function bodyOf(path: string): Promise<string> {
    if (path === '/config.json') return JSON.stringify(config)
    if (path === '/wallet.js') return wallet
    const own = pages[path]
    if (own !== undefined) return path.endsWith('.js') ? own : withWallet(own)
    if (path === '/demo.js') return readFile(new URL('demo.js', import.meta.url), 'utf8')
    if (path === '/') return withWallet(await readFile(new URL('demo.html', import.meta.url), 'utf8'))
    throw new Error('not here')
  }
  const withWallet = (html: string) =>
    wallet && html.includes('<head>') ? html.replace('<head>', '<head><script src="/wallet.js"></script>') : html
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
