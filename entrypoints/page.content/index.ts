import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { randomName } from '../../utils/messaging/channel/randomName'
import { listenInPage } from '../../utils/messaging/listenInPage'
import { identifyPage } from './handlers/identifyPage'
import { jumpToMention } from './handlers/jumpToMention'
import { readAccounts } from './handlers/readAccounts'
import { showFlag } from './handlers/showFlag'
import { showMentions } from './handlers/showMentions'
import { startMentions } from './startMentions'
import { startPayments } from './startPayments'
import { startRelay } from './startRelay'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // WXT would post a message in the page at each start, for its own older copies: the page would hear it.
  noScriptStartedPostMessage: true,
  main() {
    const relay = startRelay(document)
    const mentions = startMentions(document)
    startPayments(document)
    listenInPage(browser.runtime, {
      showMentions: (input) => showMentions(mentions, input),
      jumpToMention: (input) => jumpToMention(mentions, input),
    })
    // Flags are drawn in the top frame alone, where there is room and the person looks.
    if (window !== window.top) return
    const page = randomName()
    listenInPage(browser.runtime, {
      identifyPage: () => identifyPage(page),
      readAccounts: (input) => readAccounts(relay, input),
      showFlag: (input) => showFlag(document, input),
    })
  },
})
