import type { Role } from './PageText'

export interface ElementReading {
  /** Text that the element shows or hands out besides its text nodes. */
  text?: string
  uri?: string
  role?: Role
  /** Something to fill in. */
  field?: boolean
  /** The element's children are not to be read. */
  closed?: boolean
}

const SHOWN = 200
/** Something worth copying: an address of any kind, or a payment link. */
const VALUE = /^(?:[a-z]+:)?(?:0x[0-9a-f]{40,64}|[1-9A-HJ-NP-Za-km-z]{32,60}|[EU]Q[\w-]{46})(?:[@?/].{0,400})?$/i
const PAY_LINK =
  /^(?:ethereum|solana|tron|tronlink\w*|ton|tether|usdt|usdc|aptos|sui|polygon|bnb|bsc|arbitrum|base):|^https?:\/\/(?:metamask\.app\.link|link\.metamask\.io|link\.trustwallet\.com|go\.cb-w\.com|phantom\.app|app\.(?:tonkeeper|keeperwallet)\.com)\//i
const EXPLORER =
  /\/(address|account|accounts|token|token20|contract|coin)\/(0x[0-9a-f]{40,64}|[1-9A-HJ-NP-Za-km-z]{32,44})/i
/** Attributes by which copy buttons hand out what they copy. */
export const COPIED = new Set(
  (
    'title data-clipboard-text data-clipboard data-copy data-copy-text data-address data-wallet data-value data-to ' +
    'data-qr data-uri data-text data-content'
  ).split(' '),
)

/** Reads what an element says by its attributes. */
export function readElement(element: Element): ElementReading {
  const get = (name: string) => element.getAttribute(name) ?? ''
  const name = element.localName
  if (name === 'input') return readInput(element as HTMLInputElement, get)
  if (name === 'select') {
    const chosen = (element as HTMLSelectElement).selectedOptions?.[0] ?? element.querySelector('option')
    return { text: chosen?.textContent?.slice(0, SHOWN), field: true, closed: true }
  }
  if (name === 'textarea') {
    const fixed = element.hasAttribute('readonly') || element.hasAttribute('disabled')
    return fixed ? { text: (element as HTMLTextAreaElement).value ?? '', closed: true } : { field: true, closed: true }
  }
  if (name === 'img') return { text: get('alt').slice(0, SHOWN), uri: readQuery(get('src')), role: 'picture' }
  if (name === 'a') {
    const href = get('href').trim()
    if (href.length > 2_000) return {}
    if (PAY_LINK.test(href)) return { uri: href }
    // No link at all: what a script beside it copies.
    if (VALUE.test(href)) return { text: href }
    const seen = EXPLORER.exec(href)
    if (seen) {
      const address = seen[2] ?? ''
      const shown = (element.textContent ?? '').includes(address)
      return {
        text: shown ? undefined : `${/^(?:token|contract|coin)/i.test(seen[1] ?? '') ? 'contract ' : ''}${address}`,
      }
    }
  }
  const role = get('role')
  const kind: Role | undefined =
    role === 'log' ? 'chat' : role === 'button' ? 'action' : role === 'navigation' ? 'nav' : undefined
  for (const attribute of COPIED) {
    const value = element.getAttribute(attribute)?.trim()
    if (!value || value.length > 600 || !VALUE.test(value)) continue
    if (value.includes(':')) return { uri: value, role: kind }
    const shown = element.textContent ?? ''
    return { text: shown.length < 2_000 && shown.includes(value) ? undefined : value, role: kind }
  }
  return { role: kind }
}

function readInput(input: HTMLInputElement, get: (name: string) => string): ElementReading {
  const type = get('type').toLowerCase()
  if (/^(?:hidden|password|file|checkbox|radio)$/.test(type)) return {}
  if (/^(?:submit|button)$/.test(type)) return { text: get('value').slice(0, SHOWN), role: 'action' }
  // What a person has typed is theirs; what the page has put there is the page's.
  const fixed = input.hasAttribute('readonly') || input.hasAttribute('disabled')
  // A placeholder counts where it is all that shows.
  const value = (get('value') || (fixed && !input.value ? get('placeholder') : '')).trim()
  return { text: fixed || VALUE.test(value) ? value.slice(0, 600) : undefined, field: !fixed }
}

/** The payload of an image address that asks a service to draw a QR code. */
function readQuery(source: string): string | undefined {
  const found = source.length < 2_000 ? /[?&](?:data|chl|text|content|qr|d)=([^&#]+)/.exec(source) : null
  if (!found) return undefined
  try {
    const value = decodeURIComponent(found[1] ?? '')
    return VALUE.test(value) || PAY_LINK.test(value) ? value : undefined
  } catch {
    return undefined // not a well-formed escape
  }
}
