import { defineContentScript } from 'wxt/utils/define-content-script'
import { observeProviders, openChannel } from '../utils/observer'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Without it the bundle would be a `var provider` in the page's own world, and clash with the page's.
  globalName: false,
  // An arrow, not a method: the minifier then drops all of the above, which only the build reads, from the bundle.
  main: () => observeProviders(window, openChannel(window)),
})
