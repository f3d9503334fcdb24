import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
// The browser's profile is made in here, so that its processes can be told from everybody else's.
const folder = mkdtempSync(join(tmpdir(), 'peglight-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start() {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...env, TMPDIR: folder },
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, ended, said: () => said }
}

/** Processes of a run that are still there: of its group (the nodes), or with its folder in their words (the browser). */
function left(pid: number): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .filter((line) => (line.trim().startsWith(`${pid} `) || line.includes(folder)) && !/^\s*\d+ Z/.test(line))
}

const gone = async (pid: number) => {
  for (let tries = 0; tries < 50 && left(pid).length; tries++) await new Promise((resolve) => setTimeout(resolve, 100))
  return left(pid)
}

// A build and a whole demo each: on a busy machine more than the usual minute.
describe('npm start without a display', { timeout: 180_000 }, () => {
  it('drives the demo once, prints both answers, leaves screenshots and no process', async () => {
    const { child, ended, said } = start()
    expect(await ended).toBe(0)
    expect(said()).toMatch(/in all\s+1,217\.50\s+3,002\.11/)
    expect(said()).toMatch(/peg\s+\$1\.0000 ±0 bps · ✓ on its peg · 3 of 3 sources/)
    expect(said()).toMatch(/! Unlimited “USDT”\s+Ethereum\s+not the real USDT/)
    for (const name of ['page-with-flag.png', 'held.png', 'popup-light.png', 'popup-dark.png']) {
      expect(statSync(join(root, '.output/demo', name)).size).toBeGreaterThan(5000)
    }
    expect(await gone(child.pid ?? 0)).toEqual([])
    expect(readdirSync(folder).filter((name) => name.startsWith('peglight-chromium'))).toEqual([])
  })

  it('ended by Ctrl-C leaves no process', async () => {
    const { child, ended, said } = start()
    while (!said().includes('demo page')) await new Promise((resolve) => setTimeout(resolve, 50))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(left(child.pid ?? 0).length).toBeGreaterThan(3)
    process.kill(-(child.pid ?? 0), 'SIGINT')
    await ended
    expect(await gone(child.pid ?? 0)).toEqual([])
  })
})
