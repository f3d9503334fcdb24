import {
  ABUSED,
  ACCOUNT,
  AVOID,
  BOOK,
  BUILT,
  DUES,
  EXAMPLE,
  FRAUD,
  GIVE,
  HAPPENED,
  HISTORY,
  isForeignPay,
  NOT_YET,
  NOTICE,
  OUT,
  OWN_ADDRESS,
  PAID,
  PAY,
  PROMPTS,
  RECEIVES,
  REJECT,
  REPORT,
  SAVE,
  SENDER,
  SHARES,
  STATUS,
  TIMED,
  TOLD,
  YOURS,
} from '../definitions/cues'
import type { AddressPart } from '../parts/findAddresses'
import { findCoins } from '../parts/findCoins'
import { findNetworks } from '../parts/findNetworks'
import { BACK, type Frame, ON } from './Frame'
import { pointedFrom } from './findCoinsNear'
import { isAsking, isQuoted, isTold } from './isAsking'
import { DAY_FIRST } from './isBarred'
import { hasButton, isButton } from './isButton'
import { isDone } from './isDone'
import type { Reader } from './Reader'

/** How far, in units, one list of addresses may reach. */
const LONGEST = 60
/** `Send 10 USDT from the connected wallet to 0x…`, `… to our USDT wallet address T…`. */
const SAID_TO =
  /^[\W\d]*(?:please |you(?:['’]ll| will) )?(?:send|pay|transfer|deposit)\b(?:[^.]|\.\d){0,80}\bto\W*$|(?:^|\s)to our (?:[\w-]+ ){0,3}(?:wallet|address)[\s\v:]*$/i
/** Below the addresses: `Send proof of payment in the chat`. */
const PROVES =
  /\b(?:send|upload|submit|attach|share)\b.{0,30}\b(?:(?:proof|screenshot|receipt) of (?:the |your )?(?:payment|transfer|transaction)|payment (?:proof|receipt|screenshot))\b/i
/** `After transferring USDT to T…, send us the hash`. */
const AFTER =
  /^\P{L}*(?:after|once)(?: you(?:['’]ve| have)?)? (?:transferr|sen[dt]|pa(?:y|id)|deposit)|^\P{L}*(?:après avoir|nachdem sie|dopo aver|después de|tras|depois de|após|после|після|setelah|sau khi|پس از|بعد)(?!\p{L})|^\P{L}*$/iu
/** What is to be shown of it. */
const HASH = /hash|tx ?id|hachage|хеш|хэш|哈希|ハッシュ|해시|هش|رقم المعاملة|mã giao dịch/iu
const FUNDING = /\bfunding address\b/i
const DEPOSITED = /\b(?:deposit|payment|funding) address\b/i
/** The head of a table of them. */
const CONTRACTS = /^[^\p{L}\d]*(?:smart )?contracts?[^\p{L}\d]*$|合约名/iu
const PARTY = /^[\s\v]*(?:recipient|receiver|sender|to|from)[\s\v:]*$/i
/** What can be changed there is the reader's own. */
const CHANGES =
  /^[\s\v·|,–-]*(?:change|edit|ändern|modifier|cambiar|alterar|изменить|змінити|更改|修改)(?: (?:wallet|address))?[^\p{L}\d]*$/iu
/** Who is to pay an invoice. */
const BILLED = 'bill(?:ed)? to|invoiced? to|facturé à|facturado a|faturado para|fatturato a|rechnung an|плательщик'
/** Whose it is: a label and nothing else. */
const OWNER = new RegExp(
  `^[^\\p{L}]*(?:owner|sender|from|dari|von|desde|depuis|signer|grantee(?: (?:wallet|address))?|${BILLED}|payer|customer|client|buyer|покупатель|付款方|买方|connected(?: wallet| as)?|your wallet(?: address)?|account|账户|账号|帳戶|アカウント|계정|аккаунт)[^\\p{L}]*$`,
  'iu',
)
/** The key by which a payment is found on the chain, not whom it goes to (Solana Pay). */
const REFERENCE =
  /^[^\p{L}]*(?:(?:payment|order|transaction|unique) )?(?:reference|référence|referencia|referência|riferimento|referenz)(?: (?:key|id|de (?:la )?commande|de (?:pago|pedido|pagamento)))?[^\p{L}]*$/iu
/** Below who wrote an invoice: who is to pay it. */
const BILLED_TO = new RegExp(`^[^\\p{L}]*(?:${BILLED})[^\\p{L}]*$`, 'iu')
/** `Send 5 USDT from T… to the address below`. */
const FROM =
  /\b(?:from|von|desde|depuis|de tu|из|с адреса|来自)(?: (?:the|our|your|le|el|la|o|a|dem|account|wallet|compte|cuenta|conta|konto|address))*[^\p{L}\d]*$/iu
/** The heading over what an administrator keeps. */
const MANAGES =
  /\bmanage (?:\w+ ){0,2}(?:address|wallet)(?:es|s)?\b|\b(?:address|wallet)(?:es)? management\b|(?:地址|钱包|錢包|收款|渠道)管理|управление (?:\p{L}+ )?(?:адрес|кошел)|quản lý (?:địa chỉ|ví)|(?:gestión|gestão|gestion) (?:de |des )?(?:direcci|endereço|carteira|adresse|portefeuille)|(?:adres|cüzdan) yönetimi|kelola (?:alamat|dompet)/iu
/** The buttons by which an administrator keeps a list. */
const MANAGED =
  /^[^\p{L}\d]*(?:edit|delete|remove|deactivate|disable|编辑|編輯|修改|删除|刪除|停用|редактировать|изменить|удалить|editar|eliminar|excluir|modifier|supprimer|bearbeiten|löschen|düzenle|sil|sửa|xóa|ubah|hapus)[^\p{L}\d]*$/iu
/** A setting's name: `payment.address`. */
const KEY = /^[a-z]\w*(?:[._]\w+)+:?$/
const HELD = /(?:^|\n)[\s\v]*[$]?\d[\d.,]*[\s\v]*(?:\n|$)/
/** What somebody at this address has done. */
const DID =
  /^[\s\v]*(?:→|->|一次?转[出入]|转[出入]|\((?:saved|yours?)\)|可领取|可領取|(?:is eligible|can (?:now )?claim)\b|(?:has |have )?(?:sent|paid|transferred|donated|bought|sold|listed|won|received|claimed|deposited|staked|swapped|minted|voted|contributed)\b)/i
const NARRATES =
  /\b(?:i|we|you|he|she|they|users?|customers?)\s+(?:have\s+|had\s+|already\s+)?(?:paid|sent|transferred|deposited|moved)\b|\b(?:seller|buyer|winner|creator|artist)s? (?:will )?(?:receives?|gets?)\b|\b(?:treasury|multisig|safe|dao|foundation|protocol)\b[^.]{0,30}\bwill (?:send|stream|transfer|pay|release)\b|\b(?:transfers|sends|pays|moves|allocates|grants|proposes?)\s+[$\d]|(?<!\p{L})(?:se propone que|propõe-se|si propone di|il est proposé|wird vorgeschlagen|предлагается|(?:ont|a) été (?:plac|envoy|transf|vers)|(?:fueron|foram|sono stati) (?:enviad|transferid|inviati)|были (?:отправ|перев)|已(?:[轉转]|匯|汇)(?:入|至|到|出)|(?:were|was|has been|have been) (?:sent|moved|placed|transferred)|wurden? [^.]{0,30}(?:gesendet|transferiert|überwiesen))/iu
const ASKED = /\b(?:TRC|ERC|BEP)[- ]?20:\s*$|\bplease\b[^.]{0,60}$|\b(?:following|below|our)\b[^.]{0,24}:\s*$/i
/** "We transfer 5 USDC to 0x…": told of a payment, not asked for. */
function isNarrated(lead: string): boolean {
  const coin = findCoins(lead)[0]
  if (NARRATES.test(lead)) return true
  return (
    coin !== undefined &&
    lead.length > 30 &&
    !ASKED.test(lead) &&
    (lead.length > 60 || !RECEIVES.test(lead)) &&
    isTold(lead, coin.start)
  )
}

/** Does the line above ask for the coin, and end in a colon? */
function isLedTo(reader: Reader, unit: number): boolean {
  const text = reader.text(unit - 1)
  return (
    /[:：][^\p{L}\d]*$/u.test(text) &&
    findCoins(text).some(({ start }) => isAsking(text, start) && !isQuoted(text, start))
  )
}

/** In the midst of a sentence without a word of paying: told in a story, not asked for. A label would end in a colon. */
function isInStory({ lead }: Frame, sentence: string): boolean {
  return (
    (lead.match(/\p{L}/gu)?.length ?? 0) >= STORY &&
    !/[:：]|[=→>-]\s*$/.test(lead) &&
    !PAY.test(sentence) &&
    !RECEIVES.test(sentence)
  )
}
/** Letters before the address; labels are shorter. */
const STORY = 30

/** Where something is voted on. */
const VOTES =
  /\bfor\b.{1,16}\bagainst\b.{1,16}\babstain\b|^[^\p{L}\d]*(?:abstain|cast your vote)[^\p{L}\d]*$|^[^\p{L}\d]*(?:abstenerse|abstenção|s['’]abstenir|enthaltung|воздержаться|弃权|棄權|기권)[^\p{L}\d]*$/iu

/** Does the page ask to send to this address? `first` is the unit where the list begins that it stands in. */
export function isRecipient(reader: Reader, address: AddressPart, frame: Frame, first: number): boolean {
  const { unit, label, tail } = frame
  if (REFERENCE.test(label) || FROM.test(frame.lead) || DAY_FIRST.test(frame.lead)) return false
  const pointed = pointedFrom(reader, frame) !== undefined
  if (OWNER.test(label) && !(pointed && frame.alone)) return false
  if (pointed) return true
  if (isDone(reader, unit)) return false
  if (reader.isRecord(unit) && !DEPOSITED.test(label) && !reader.any(unit - 2, unit - 1, DEPOSITED)) return false
  // The person's own, in a form that keeps it; `(0x...)` in its label shows how one looks.
  if (
    !/\p{L}/u.test(frame.lead) &&
    reader.hasField(address.end) &&
    (/\((?:0x|T)(?:\.{3}|…)\)/.test(label) ||
      reader.any(unit + 1, unit + 12, SAVE) ||
      reader.any(unit - 4, unit, GIVE) ||
      hasButton(reader, unit + 1, unit + 14, OUT))
  )
    return false
  if (reader.any(unit - 3, unit - 1, PROMPTS)) return false
  if (reader.any(unit - BACK, unit, FRAUD) || reader.any(unit, Math.min(frame.to, unit + 3), AVOID)) return false
  if (reader.any(unit - ON, unit + ON, NOT_YET)) return false
  if (isLedTo(reader, unit)) return true
  if (isInStory(frame, reader.text(unit))) return false
  if (!frame.alone && YOURS.test(label) && !RECEIVES.test(label) && !isForeignPay(label)) return false
  if (SAID_TO.test(frame.lead) || (AFTER.test(frame.lead) && HASH.test(reader.text(unit)))) return true
  if (OWN_ADDRESS.test(label) && !/deposit|receiv(?!ed)/i.test(label) && !RECEIVES.test(label)) return false
  if (TOLD.test(frame.lead) || EXAMPLE.test(label) || ABUSED.test(label) || isNarrated(frame.lead)) return false
  if (address.kind === 'long' && HISTORY.test(label)) return false
  if (reader.span('row', address.start) && reader.any(unit - BACK, unit - 1, CONTRACTS) && !RECEIVES.test(label))
    return false
  if (frame.row) {
    const row = reader.page.text.slice(frame.row.start, frame.row.end)
    // Two of a kind in one entry: from one to the other.
    const others = reader.addresses.filter(
      (one) => one.kind === address.kind && one.start >= (frame.row?.start ?? 0) && one.end <= (frame.row?.end ?? 0),
    )
    if (
      new Set(others.map((one) => one.value)).size > 1 ||
      HISTORY.test(row) ||
      ABUSED.test(row) ||
      STATUS.test(row) ||
      TIMED.test(row) ||
      HAPPENED.test(row)
    )
      return false
    // An entry with a number beside is a list of what is held or given.
    const top = reader.unitOf(frame.row.start)
    if (HELD.test(reader.page.text.slice(address.end, frame.row.end)) && !reader.any(top - BACK, top - 1, DEPOSITED))
      return false
  }
  // A setting, or what another address has been replaced with.
  if (KEY.test(label.trim()) || /^[^\p{L}\d]*(?:→|->|=>)[^\p{L}\d]*$/u.test(frame.lead)) return false
  if (reader.any(unit + 1, unit + 3, MANAGED) || reader.isAbout(MANAGES) || reader.isUnder(unit, ABUSED)) return false
  // A payroll is funded by whoever runs it.
  if (reader.isAbout(REPORT) && !FUNDING.test(label)) return false
  if (
    DID.test(tail) ||
    CHANGES.test(tail) ||
    (reader.any(unit - 3, unit + 3, SENDER) &&
      !reader.any(unit, unit + BACK, BILLED_TO) &&
      !(RECEIVES.test(label) && isButton(reader, unit + 1, unit + BACK, true))) ||
    (reader.any(unit + 1, unit + 4, REJECT) && !isButton(reader, unit, unit + 4, true))
  )
    return false
  if (reader.any(unit - BACK, unit + ON, BOOK)) return false
  // A record of what is under way or done, and not a form.
  if (PARTY.test(label) && reader.any(unit - 4, unit + 3, HISTORY)) return false
  if (reader.saysAnywhere(NOTICE) || reader.saysAnywhere(VOTES)) return false
  if (reader.any(unit - BACK, unit + ON, SHARES)) return false
  // Somebody withdraws, and nobody pays.
  if (reader.any(unit - 8, unit + ON, OUT) && !reader.pays(unit - 8, unit + ON) && !DEPOSITED.test(label)) return false
  const calm = reader.any(unit - 8, unit + ON, ACCOUNT)
  if (reader.any(unit - 4, unit - 1, DUES)) return true
  if (RECEIVES.test(label) || reader.intent === 'deposit' || reader.intent === 'checkout') return true
  if (
    reader.pays(Math.max(first - (calm ? 3 : BACK), unit - LONGEST), calm ? unit + 3 : unit + ON) ||
    reader.any(frame.from, frame.to, RECEIVES)
  )
    return true
  if (reader.any(unit, unit + ON, PAID) || reader.any(unit, unit + BACK, PROVES)) return true
  // "USDT (TRC20): T…", without a word: nobody writes that but to be paid, unless it is a list of contracts.
  const words = frame.row ? reader.page.text.slice(frame.row.start, address.start) : label
  const named = words.length <= 60 && findCoins(words).length > 0 && findNetworks(words).length > 0
  // Bitcoin has no contracts: a list with its addresses is of wallets.
  const wallets = reader.addresses.some(({ kind, value }) => kind === 'bitcoin' && /^(?:1|3|bc1)/.test(value))
  return named && !calm && (wallets || !reader.any(unit - BACK, unit + ON, BUILT))
}
