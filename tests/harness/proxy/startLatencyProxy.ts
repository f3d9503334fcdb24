import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the proxy treats what passes. Without anything it forwards as it is. */
export interface Behaviour {
  /** Milliseconds before anything is forwarded. */
  latency?: number
  /** Takes the request and never answers. */
  hang?: boolean
  /** Answers with this instead of the node's words. */
  reply?: { status?: number; headers?: Record<string, string>; body: string | Buffer }
  /** Changes the node's answer before it goes on. */
  change?: (text: string) => string
}

/** A node seen through a line that can be slow, broken or lying. */
export interface LatencyProxy {
  url: string
  count(): number
  methods(): string[]
  /** Bytes of request bodies and of answers. */
  bytes(): { up: number; down: number }
  setBehaviour(behaviour: Behaviour): void
  reset(): void
  stop(): Promise<void>
}

/** Stands between the extension and a node; counts what passes. `host` is one of this computer's own addresses. */
export async function startLatencyProxy(
  target: string,
  first: Behaviour = {},
  host = '127.0.0.1',
): Promise<LatencyProxy> {
  let behaviour = first
  let seen: string[] = []
  let up = 0
  let down = 0
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
  }
  const answer = (response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer) => {
    down += Buffer.byteLength(body)
    response.writeHead(status, { ...cors, 'content-type': 'application/json', ...headers }).end(body)
  }
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end()
      return
    }
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts)
    up += body.byteLength
    seen.push(methodOf(body.toString()))
    const { latency = 0, hang, reply, change } = behaviour
    if (hang) return
    if (latency) await new Promise((resolve) => setTimeout(resolve, latency))
    if (reply) {
      answer(response, reply.status ?? 200, reply.headers ?? {}, reply.body)
      return
    }
    try {
      const passed = await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const text = await passed.text()
      answer(response, passed.status, {}, change ? change(text) : text)
    } catch {
      answer(response, 502, {}, 'the node is gone')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    count: () => seen.length,
    methods: () => [...seen],
    bytes: () => ({ up, down }),
    setBehaviour(next) {
      behaviour = next
    },
    reset() {
      seen = []
      up = 0
      down = 0
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function methodOf(body: string): string {
  try {
    const { method } = JSON.parse(body)
    return typeof method === 'string' ? method : 'unknown'
  } catch {
    return 'unreadable'
  }
}
