import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A running node. */
export interface Anvil {
  url: string
  port: number
  pid: number
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
let watching = false

/** Nodes must not outlive us, however we end. */
function stopWithParent(): void {
  if (watching) return
  watching = true
  const stopAll = () => {
    for (const child of running) child.kill('SIGKILL')
  }
  process.on('exit', stopAll)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopAll()
      // Without this the signal would have been swallowed by our listener.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    })
  }
}

/** The binary that came with the package of this platform; its install script is not needed. */
function binary(): string {
  const require = createRequire(import.meta.url)
  const architecture = { x64: 'amd64', arm64: 'arm64' }[process.arch as 'x64' | 'arm64']
  const manifest = require.resolve(`@foundry-rs/anvil-${process.platform}-${architecture}/package.json`)
  const path = join(manifest, '..', 'bin', 'anvil')
  if (!existsSync(path)) throw new Error(`No anvil for ${process.platform} ${process.arch}`)
  return path
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Starts one node.
 * @param preferred a port to try first; when it is taken another one is chosen.
 * @throws Error with what the node said when it does not start at the third try.
 */
export async function startAnvil(chainId: number, preferred?: number): Promise<Anvil> {
  stopWithParent()
  let said = ''
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = attempt === 0 && preferred ? preferred : await freePort()
    const child = spawn(
      binary(),
      ['--port', String(port), '--chain-id', String(chainId), '--accounts', '5', '--order', 'fifo'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    running.add(child)
    child.once('exit', () => running.delete(child))
    const started = await new Promise<boolean>((resolve) => {
      const hear = (data: Buffer) => {
        said = (said + data).slice(-2000)
        if (said.includes(`Listening on 127.0.0.1:${port}`)) resolve(true)
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', () => resolve(false))
      child.once('error', () => resolve(false))
    })
    if (started) return handle(child, port)
    child.kill('SIGKILL')
  }
  throw new Error(`anvil did not start for chain ${chainId}:\n${said}`)
}

function handle(child: ChildProcess, port: number): Anvil {
  // Its log is read on, or the pipe would fill and the node would wait for us.
  child.stdout?.removeAllListeners('data').resume()
  child.stderr?.removeAllListeners('data').resume()
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}
