import { browser } from 'wxt/browser'
import { askPrefs } from '../../../utils/storage/items/askPrefs'
import { takePayment } from './takePayment'

/** What is used of what the browser tells of an answer; each browser names the page in its own way. */
interface Answer {
  statusCode: number
  type: string
  url: string
  tabId: number
  frameId: number
  initiator?: string
  documentUrl?: string
  responseHeaders?: { name: string; value?: string }[]
}

const PAYMENT_REQUIRED = 402
/** Everything that the page script reaches too; `file:` and the browser's own pages ask nobody to pay. */
const EVERYWHERE = { urls: ['http://*/*', 'https://*/*'] }

/**
 * Notices answers with status 402 everywhere: navigations and whatever a page loads, by status and headers, without
 * holding or changing any. Only where the person permitted it; the body is not told, so that x402 v1 stays unseen here.
 */
export function watchAnswers(): void {
  listen()
  browser.permissions.onAdded.addListener(listen)
  // Taken back in the browser's own settings: then it is off in ours too.
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    if (permissions?.includes('webRequest')) void askPrefs.update((prefs) => ({ ...prefs, everywhere: false }))
  })
}

function listen(): void {
  const event = browser.webRequest?.onHeadersReceived
  if (event && !event.hasListener(note)) event.addListener(note, EVERYWHERE, ['responseHeaders'])
}

function note(answer: unknown): undefined {
  const { statusCode, type, url, tabId, frameId, initiator, documentUrl, responseHeaders } = answer as Answer
  if (statusCode !== PAYMENT_REQUIRED || tabId < 0) return
  const header = responseHeaders?.find(({ name }) => name.toLowerCase() === 'payment-required')?.value
  const page = /_frame$/.test(type) ? url : (documentUrl ?? initiator)
  if (!header || !page || !URL.canParse(page)) return
  void takePayment({ header, body: '', link: '' }, { tabId, frameId, origin: new URL(page).origin })
}
