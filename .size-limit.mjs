import { build, scriptsOf } from './scripts/scriptsOf.mjs'

// The budgets of what goes into every page and of what the popup loads.
export default [
  { name: 'MAIN-world observer', path: '.output/chrome-mv3/content-scripts/provider.js', limit: '3 kB', gzip: true },
  { name: 'isolated page script', path: '.output/chrome-mv3/content-scripts/page.js', limit: '15 kB', gzip: true },
  { name: 'popup', path: scriptsOf('popup.html').map((path) => `${build}${path}`), limit: '110 kB', gzip: true },
]
