import { existsSync } from 'node:fs'

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
}

/** Path of an installed browser: the one set-up found, or Debian's. */
export function findBrowser(name: 'chromium' | 'firefox'): string {
  const given = name === 'chromium' ? process.env.CHROME_PATH : process.env.FIREFOX_PATH
  const path = [given, ...PLACES[name]].find((place) => place && existsSync(place))
  if (!path) throw new Error(`No ${name} was found: run npm test or npm start once, which install it`)
  return path
}
