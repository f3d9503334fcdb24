import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { joinChannel } from '../../utils/messaging/channel/joinChannel'
import { listenInPage } from '../../utils/messaging/listenInPage'
import { identifyPage } from './handlers/identifyPage'
import { jumpToMention } from './handlers/jumpToMention'
import { readAccounts } from './handlers/readAccounts'
import { showFlag } from './handlers/showFlag'
import { showMentions } from './handlers/showMentions'
import { startMentions } from './startMentions'
import { lookForPayment, startPayments } from './startPayments'
import { type Relay, startRelay } from './startRelay'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Nothing is handed out, so nothing needs a name.
  globalName: false,
  // An arrow, not a method: the minifier then drops all of the above, which only the build reads, from the bundle.
  main: () => {
    // Made when there is something to relay: on most pages there never is, and what does not run is not compiled.
    let relay: Relay | undefined
    const relayed = () => {
      relay ??= startRelay(channel)
      return relay
    }
    const channel = joinChannel(document, (message) => relayed().hear(message))
    const mentions = startMentions(document)
    startPayments(document)
    const look = () => {
      mentions.start()
      lookForPayment(document)
    }
    if (document.readyState !== 'loading') look()
    // At rest: an event of the page's loading is no moment to take our time.
    else
      document.addEventListener('DOMContentLoaded', () => requestIdleCallback(look, { timeout: 1_000 }), { once: true })
    listenInPage(browser.runtime, {
      showMentions: (input) => showMentions(mentions, input),
      jumpToMention: (input) => jumpToMention(mentions, input),
      // Flags are drawn in the top frame alone, where there is room and the person looks.
      ...(window === window.top && {
        identifyPage,
        readAccounts: (input: unknown) => readAccounts(relayed(), input),
        showFlag: (input: unknown) => showFlag(document, input),
      }),
    })
  },
})
