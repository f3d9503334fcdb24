import { NETWORK_WORD } from '../definitions/cues'
import { NAMES, NETWORKS, STRONG_NETWORK, WEAK_NETWORK } from '../definitions/networks'
import { foldSymbols } from './foldSymbols'

export interface NetworkPart {
  id: string
  start: number
  /** It is all the text says, and could be a coin or a word as well: the reader of the text must know why it counts. */
  lone: boolean
  /** Named in a warning of all others. */
  only: boolean
}

const NAMED_BEFORE = new RegExp(
  `(?:(?:^|[^a-z])(?:${NETWORK_WORD})|(?<![a-z])(?:on|via|over|using|through|sur|auf|über|su|op|på|на|en)(?: the)?)[\\s:：·(\\[（-]*$`,
  'i',
)
const NAMED_AFTER = new RegExp(`^[\\s-]*(?:${NETWORK_WORD})(?![a-z])`, 'i')
/** Names of networks alone, which no coin has: before an address they say where. */
const PLACE = /^(?:base|plasma|scroll|ink|arc|tempo|gnosis|mantle|sonic)$/i
const ADDRESS_AFTER = /^[\s\v]*[:：][\s\v]*0x[0-9a-f]{6}/i
const COIN_BEFORE = /(?:usd[ct]|usd₮0?|\.e|tether\)?)[\s(（[·:|_–—-]{1,3}$/i
/** Coins that are called like their network: in a list (`ETH/USDC`) they are the coin. */
const TICKER = /^(?!BASE|SPL)[A-Z]{2,5}$/
const ADDRESS_BEFORE = /[0-9A-Za-z]{6}[\s\v]?[(（[]$|[\w-]{22}[\s\v][-–—|:][\s\v]?$/
const COIN_AFTER = /^[\s_)/-]{0,2}usd[ct](?![a-z])/i
const NOT =
  /(?:(?:\b(?:not|no|nor|never|nicht|pas|non|değil)|不是|非|не|không|≠)\s*(?:(?:the|on|via|use|by|на|через)\s+)*|(?:勿|不要|不得|别|別)(?:使用|用|选择?|選擇?)\s?(?:[A-Z\d-]{3,8}\s?[、,，/或和]\s?)*)$/i
/** `TRC20, no por ERC20`, `nicht über ERC20`, `а не по ERC20`: a word that says no, and none but small ones between. */
const NOT_VIA =
  /(?<!\p{L})(?:not|never|no|não|non|nicht|keinesfalls|pas|не|ні|jangan|bukan|tidak|không|đừng|nie|لا|وليس|ليس|نه)[\s\v]+(?:(?:to|the|use|send|it|on|via|by|over|through|por|pela|pelo|la|el|red|rede|vía|usar|use|uses|utilice|utilize|env[ií](?:e|es)|mande[s]?|sur|par|le|réseau|über|das|netzwerk|auf|per|tramite|sulla|su|rete|inviare|usare|на|через|по|в|сеть|сети|мережу|мережі|надсилайте|відправляйте|отправляйте|используйте|lewat|melalui|pakai|gunakan|kirim|jaringan|gửi|qua|dùng|mạng|przez|sieci|wysyłaj|عبر|على|شبكة|ترسل|از|طریق|شبکه)[\s\v]+){1,4}$/iu
/** The same where it stands behind: `ERC20 kullanmayın`. */
const NOT_BEHIND =
  /^[\s\v]*(?:ağı\p{L}*|üzerinden)?[\s\v]*(?:kullanmayın|göndermeyin|değil)(?!\p{L})|^(?:ネットワーク)?(?:で?は|を|で)?(?:送ら|使わ|使用し|送金し)ないで|^(?:ネットワーク)?ではなく|^[\s\v]?(?:네트워크)?(?:로는?|은|는|을|를)?[\s\v]?(?:보내|사용하|이용하|전송하)지|^[\s\v]*(?:ارسال|استفاده)[\s\v]نکنید/iu
/** "Do not send what is not ERC20": that network and no other. */
const NO_OTHER =
  /(?:请勿|請勿|切勿|不要|勿|禁止|不支持|do not|don['’]t|never)[^.。,，;；]{0,20}(?:任何)?(?:非|\bnon[- ]?)\s?$/i

const LISTED = /erc[- ]?20\s?[/,|]\s?bep[- ]?20|bep[- ]?20\s?[/,|]\s?erc[- ]?20/i

/** The networks a short text names, in order, each once. Names after words of warning are the caller's to drop. */
export function findNetworks(written: string): NetworkPart[] {
  // Of a symbol in look-alike letters the network stands beside it all the same.
  const text = foldSymbols(written)
  const found = new Map<string, NetworkPart & { standard: boolean }>()
  const add = (index: number | undefined, start: number, end: number, standard: boolean, lone = false) => {
    const id = index === undefined ? undefined : NETWORKS[index]?.id
    const before = text.slice(Math.max(0, start - 40), start)
    const only = NO_OTHER.test(before)
    if (!id || (!only && (NOT.test(before) || NOT_VIA.test(before) || NOT_BEHIND.test(text.slice(end, end + 24)))))
      return
    const known = found.get(id)
    if (known) known.standard &&= standard
    else found.set(id, { id, start, lone, only, standard })
  }
  const alone = text
    .trim()
    .replace(/^(?:[\p{So}✓✔•·*-]|\ufe0f)+[\s\v]+/u, '')
    .replace(/^(.{2,24}?)[\s\v]+\1$/, '$1')
  const strong: [number, number][] = []
  for (const match of text.matchAll(STRONG_NETWORK)) {
    strong.push([match.index, match.index + match[0].length])
    if (isOther(text, match)) continue
    const name = match[0].toLowerCase().replace(/[-\s_]/g, '')
    add(NAMES.get(name), match.index, match.index + match[0].length, /^(?:erc|bep)20$/.test(name))
  }
  for (const match of text.matchAll(WEAK_NETWORK)) {
    // `Base` of `Base Sepolia`.
    if (isOther(text, match) || isWithin(strong, match.index)) continue
    const before = text.slice(Math.max(0, match.index - 32), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    // Its logo's text may stand before the name.
    const lone = alone === match[0]
    const listed =
      found.size > 0 &&
      /[a-z0-9]\)?(?:\s(?:or|and|o|ou|или|veya|oder|of|lub|atau|hoặc|або)(?: (?:on|via|über|auf|sur|op|на))?\s|\s?[,/&|·•、或]\s?)$/i.test(
        before,
      )
    if (
      lone ||
      listed ||
      NAMED_BEFORE.test(before) ||
      NAMED_AFTER.test(after) ||
      COIN_BEFORE.test(before) ||
      ADDRESS_BEFORE.test(before) ||
      (PLACE.test(match[0]) && (ADDRESS_AFTER.test(after) || (/[(（]$/.test(before) && /^[)）]/.test(after)))) ||
      (COIN_AFTER.test(after) && !(after[0] === '/' && TICKER.test(match[0])))
    ) {
      add(NAMES.get(`=${match[0]}`), match.index, match.index + match[0].length, false, lone)
    }
  }
  const parts = [...found.values()].sort((a, b) => a.start - b.start)
  // "Polygon (ERC20)": the standard says how, the name says where; but not in a list ("ERC20 / BEP20 / Polygon").
  return parts.length > 1 &&
    !LISTED.test(text) &&
    parts.some((part) => part.id !== 'ethereum' && !part.standard && isEvm(part.id))
    ? parts.filter((part) => !(part.id === 'ethereum' && part.standard))
    : parts
}

function isWithin(ranges: [number, number][], offset: number): boolean {
  // The last that begins before it is the only one that can hold it.
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return offset < (ranges[low - 1]?.[1] ?? -1)
}

/** `Arc Testnet`, `Binance Pay`, `Pay with Solana`, `ethereum:0x…`: another thing than the network, unless the name has it in it. */
function isOther(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length
  const after = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, match.index - 13), match.index)
  return (
    // What is paid with is a coin.
    (/\bpay(?:ing)? with $/i.test(before) &&
      /^[^\p{L}\d(]*(?:$|[^\p{L}\d(])/u.test(after) &&
      !/^[\s\v(]*(?:usd|net|chain|block)/i.test(after)) ||
    (/\bconnect (?:your|a|the) $/i.test(before) && /^ wallet\b/i.test(after)) ||
    (/^[\s-](?:testnet|devnet)/i.test(after) && !/sepolia|amoy|fuji|nile|shasta/i.test(match[0])) ||
    (/^[\s-](?:pay|id|uid|p2p|account|coins?)\b/i.test(after) && !SOLANA_PAY.test(match[0] + after)) ||
    (/^:(?:0x|pay-)/i.test(after) && !COIN_BEFORE.test(text.slice(Math.max(0, match.index - 32), match.index)))
  )
}

/** A way to pay on that network alone (docs.solanapay.com, 2026-12-01). */
const SOLANA_PAY = /^solana pay\b/i

function isEvm(id: string): boolean {
  return NETWORKS.some((network) => network.id === id && network.kind === 'evm')
}
