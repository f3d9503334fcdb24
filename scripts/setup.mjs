// Makes a fresh checkout ready. Uses Node alone, because nothing is installed yet when it runs. A second run finds its
// stamp and does nothing.
import { spawnSync } from 'node:child_process'
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

function installModules() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or later is needed; this is ${process.version}.`)
  const hash = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('Installing node modules from the lock file …')
  // Not `npm ci`: it refuses a lock file that was written where the registry does not carry other platforms' optional
  // binaries. This takes the same versions from the lock file and writes neither file.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'])
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, hash)
}

/** Finds a browser, or installs Debian's where this user may. */
function browser(variable, names, packageName) {
  const given = process.env[variable]
  if (given && existsSync(given)) return given
  const found = find(names)
  if (found) return found
  const isRoot = process.getuid?.() === 0
  const mayInstall = existsSync('/usr/bin/apt-get') && (isRoot || spawnSync('sudo', ['-n', 'true']).status === 0)
  if (mayInstall) {
    console.log(`Installing ${packageName} from Debian's packages …`)
    const apt = (...args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      if (isRoot) run('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
      else
        run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], {
          stdio: ['ignore', 'ignore', 'inherit'],
        })
    }
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', packageName)
    const installed = find(names)
    if (installed) return installed
  }
  fail(
    `No ${packageName} was found, and this user may not install it.\nInstall it (on Debian: sudo apt-get install ${packageName}) or set ${variable} to the path of one.`,
  )
}

/** Everything a script needs; Firefox only where it is asked for. Sets CHROME_PATH and FIREFOX_PATH for children. */
export function setup({ firefox = false } = {}) {
  installModules()
  process.env.CHROME_PATH = browser('CHROME_PATH', CHROMIUM, 'chromium')
  if (firefox) process.env.FIREFOX_PATH = browser('FIREFOX_PATH', FIREFOX, 'firefox-esr')
}
