import { defineContentScript } from 'wxt/utils/define-content-script'
import { observeProviders, openChannel } from '../utils/observer'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    observeProviders(window, openChannel(window))
  },
})
