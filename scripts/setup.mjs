// Makes a fresh checkout ready. Uses Node alone, because nothing is installed yet when it runs. A second run finds its
// stamp and does nothing.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.cache', 'peglight', 'setup')
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const FIREFOX = ['firefox-esr', 'firefox']

/** Runs a program and shows what it prints; ends this one when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (status === 0) return
  fail(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
}

/** The same while other things go on; rejects where it fails. */
async function runBeside(command, args, stdio = 'inherit') {
  const status = await new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio })
    child.on('error', (error) => resolve(error.message))
    child.on('close', resolve)
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (${status})`)
}

function fail(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

/** The first of the named programs on the PATH. */
function find(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  for (const name of names) for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name)
  return null
}

const lockHash = () => {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json', 'wxt.config.ts']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

async function installModules() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or later is needed; this is ${process.version}.`)
  const hash = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('Installing node modules from the lock file …')
  // Not `npm ci`: it refuses a lock file that was written where the registry does not carry other platforms' optional
  // binaries. This takes the same versions from the lock file and writes neither file.
  await runBeside('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'])
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, hash)
}

const chromium = { variable: 'CHROME_PATH', names: CHROMIUM, debian: 'chromium' }
const firefoxEsr = { variable: 'FIREFOX_PATH', names: FIREFOX, debian: 'firefox-esr' }

function findBrowser({ variable, names }) {
  const given = process.env[variable]
  return given && existsSync(given) ? given : find(names)
}

/** Installs Debian's packages where this user may; ends this program where they may not. */
async function installPackages(browsers) {
  const packages = browsers.map(({ debian }) => debian)
  const isRoot = process.getuid?.() === 0
  const mayInstall = existsSync('/usr/bin/apt-get') && (isRoot || spawnSync('sudo', ['-n', 'true']).status === 0)
  if (!mayInstall)
    fail(
      `No ${packages.join(' nor ')} was found, and this user may not install it.\n${browsers
        .map(
          ({ variable, debian }) =>
            `Install it (on Debian: sudo apt-get install ${debian}) or set ${variable} to its path.`,
        )
        .join('\n')}`,
    )
  console.log(`Installing ${packages.join(' and ')} from Debian's packages …`)
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), ...quiet, ...args]
    await runBeside(command, rest, ['ignore', 'ignore', 'inherit'])
  }
}

/**
 * Everything a script needs; Firefox only where it is asked for. Sets CHROME_PATH and FIREFOX_PATH for children. Browsers
 * and modules come at the same time, from different servers.
 */
export async function setup({ firefox = false } = {}) {
  const browsers = firefox ? [chromium, firefoxEsr] : [chromium]
  const missing = browsers.filter((browser) => !findBrowser(browser))
  // Each to its end, so that none goes on after this program.
  const done = await Promise.allSettled([missing.length ? installPackages(missing) : undefined, installModules()])
  for (const { reason } of done) if (reason) fail(reason.message)
  for (const browser of browsers) {
    const path = findBrowser(browser)
    if (!path) fail(`${browser.debian} was installed, but is not where it was expected`)
    process.env[browser.variable] = path
  }
}
