import { AGAINST, BOTH_WAYS, ENTER, isForeignPay, PURPOSE, TO_YOURS, TOLD } from '../definitions/cues'

const VERB =
  /\b(?:complete (?:the |your |a )?payment(?= of)|(?:re|pre)?(?:send|(?<!\b(?:Solana|Binance|Apple|Google|Shop|Amazon) )pay|deposit|deliver|wire|transfer|donate|remit|tip|contribute|fund(?=\s+(?:your|the)\s+(?:\w+\s+){0,2}(?:wallet|account|balance|card|agent)\b.{0,20}\bwith\b)|top[- ]?up|recharge))(?:[- ]only)?\b(?!-| per\b| for any\b|(?<=transfer|deposit|wire|tip)\s?:|\s(?:\S+\s){0,2}(?:links?|ur[li]s?|messages?|e?mails?|screenshots?|proofs?|receipts?|hash|tx ?ids?|photos?|files?|codes?|feedback)\b|\s(?:supports?|accepts|lets|allows|is|was|has|offers|provides|uses|works|makes|gives|runs|handles)\b)/gi
/** Before the verb: somebody else's doing, a possibility, a purpose, a question. */
const NOT_SAID_TO_READER =
  /(?:\b(?:can|could|may|might|how (?:to|do i|can i)|wants?(?:ed)?|wish|if|when|whenever|once|after|before|while|what|users?|people|customers?|clients?|buyers?|payers?|players?|donors?|members?|subscribers?|shoppers?|guests?|agents?|they|he|she|we|i|who|which|that|will|would|able|allows?|lets?|easily|easy|never|not|cannot|without|instead of|of|for|by|from|with|your|the|a|an|this|each|every|any|no|our|their|make|makes|choose|click|tap|to|alamat|adres|adresse|jumlah|saldo|metode|cara|bukti|riwayat)|n[’']t)(?:\s+(?:you|i|we|easily|also|only|simply|just|then|now|even|securely|safely))*\s+$/i
const SAID_AFTER_ALL =
  /\bplease use [^!?]{2,40}\sto\s+$|\b(?:need|have|required?|must|kindly|asked|remember|sure|ready|please|exactly|want you|only|proceed|continue)\s+to\s+$|\bplease\s+$|\bmust\s+(?:only\s+)?$|\byou (?:should|shall|must|need to|have to|will have to)\s+(?:only\s+)?$/i
const OBLIGATION =
  /\b(?:payments?|deposits?|fees?|transfers?|contributions?|donations?|invoices?|purchases?|orders?|balances? due)\s+(?:\w+\s+)?(?:(?:must|should|shall|to be|can only be)\s+(?:\w+\s+){0,3}(?:made|paid|sent|payable|settled|accepted|in|using|via|only)|(?:are|is|will be)\s+(?:\w+\s+){0,3}(?:payable|accepted|only|via|using|(?:made|settled) (?:in|with|via)))\b|\b(?:subscription|entry|membership|registration|participation|listing|application|tuition) fees? (?:is|are) paid (?:in|with)\b|\b(?:needs?|requires?|must (?:post|pay|make|place)) (?:an? )?(?:\w+ )?(?:deposit|bond|fee|stake|payment|contribution) of\b|\byou pay (?:our|your|the|all|each) (?:invoices?|fees?|rent|bills?|dues)\b|\b(?:lock|post|stake) (?:your|a|the) (?:\w+ )?(?:bond|stake|deposit) of\b|\bpayment is (?:made|done|due)\b|^\W*all payments (?:in|via) (?=(?:\w+ or )?usd[ct]\b)|\bto (?:send|deposit|transfer|top up with|pay (?:in|with)) usd[ct],? (?:please )?(?:only )?use (?:only )?(?=the |[A-Z])|\benter (?:the |an )?amount of usd[ct] (?:to|(?:that )?you (?:want|wish|would like) to) (?:deposit|pay|top up|invest|contribute|donate)\b|\b(?:settle|pay) (?:the|your|this) (?:invoice|bill|order) by sending\b|\byou (?:still )?owe\b|\byou will be charged\b|(?<!\b(?:once|after|when|if|you|to|and)\s)complete (?:your|the) usd[ct] (?:payment|transfer|deposit)\b|(?<!\bthe )\bpayable\s+(?:\w+\s+)?(?:in|via|with|using|on (?=[A-Z]))\b|\busd[ct] (?:is|are) (?:now )?due\b|\bplease (?:only )?use\b(?=.*\bonly\b)|\bmust be (?:sent|made)\b|\bwe (?:only (?:currently )?accept|(?:currently )?accept only)\b|\b(?:currently )?(?:accepts only|only accepts)\b/i
const LABELLED = /^\W*payments?:(?=.{0,40}\bonly\b)|\bpayment (?:method|in|required|address|amount|network)\b/i
const SHORT = 100
/** It is what is filled up. */
const OWN_BALANCE = /(?<=\b(?:top[- ]?up|recharge|fund|refill|load) (?:up )?(?:your|the) (?:\w+ )?)balance\b/gi
const THEN = /(?<=,\s(?:and )?then )(?:send|pay|deposit|transfer)\b(?!.*, (?:and )?then )/i
/** Said of sending as such, to whomever. */
export const MANY =
  /\bto any\b|\bno (?:subscription|account|sign-?up|api key|kyc)s?\b|\b(?:yourself|friends|someone|anyone|multiple|recipients|creators|campaigns|users|others|each other|one another|invoices|bills|contractors|employees|suppliers|salaries|payroll|merchants|freelancers|vendors|(?<!\bour )teams?)\b/i

/** `Não envie USDT por ERC20`, `Senden Sie keine USDT`. */
const NEGATED =
  /(?<!\p{L})(?:não|no|non|не|jangan|tidak|đừng|không|nie) (?:env|mand|deposit|transf|pagu|invi|vers|надсил|відправ|перека|отправ|перевод|пополн|оплач|kirim|transfer|bayar|gửi|chuyển|nạp|wysył|wpłac)|(?<!\p{L})n['’](?:envoy|effectu|utilis)\p{L}*(?!\p{L}| qu)|ne (?:pay|vers|transf|dépos)\p{L}+ (?:pas|jamais)|(?:senden|überweisen|zahlen) sie (?:keine?|nicht|niemals)|(?:göndermeyin|yatırmayın|ödemeyin)|(?:勿|不要|别|別)[^，,。]{0,14}(?:发送|發送|转|轉|充|支付|付款)|(?:送ら|送金し|入金し|支払わ)ないで|(?:보내|입금하|송금하)지 ?마|لا (?:ترسل|تحو)|(?:ارسال|واریز|پرداخت) نکنید|نفرستید|(?:ห้าม|อย่า)(?:ส่ง|โอน)/iu
/** What is not to be sent is something else: `No envíes otra cosa que USDT`. */
const BUT =
  /(?<!\p{L})(?:nada|nothing|outr[ao]s?|otr[ao]s?|autres?|altr[aeio]|nichts|ander\p{L}+|ничего|нічого|друг\p{L}+|інш\p{L}+|lain|khác|que no sea|que não seja|además|além|except\p{L}*|sauf|rien|außer|кроме|крім|kecuali|trừ|başka|tranne|salvo|diverse?|oprócz)(?!\p{L})|其他|其它|以外|除了|他の|다른|외의|غير|أخرى|إلا|دیگر|جز |อื่น/iu
/** Is it said not to send the coin? Where paying is asked for first, what is not to be done comes after. */
function isNegated(sentence: string): boolean {
  const negated = NEGATED.exec(sentence)
  return negated !== null && !isForeignPay(sentence.slice(0, negated.index)) && !BUT.test(sentence)
}

/** Sounds like it and is not: `Send your USDT wallet address`, `Send USDT to a TRC20 address and the funds won't arrive`. */
export const UNASKED =
  /أرسل(?: الآن)? عنوان محفظت|آدرس کیف پول(?: خود را ارسال|[^.]{0,40}بفرست)|\benv[ií](?:a|e|anos|enos)(?:me)? (?:tu|su|o seu|seu) (?:direcci|billeter|endereço|carteira)|\benvoyez(?:-nous)? (?:votre|ton) (?:adresse|portefeuille)|\bsenden sie (?:uns )?ihre[^.]{0,20}adresse|(?:отправьте|пришлите|надішліть)(?: нам| мне| боту)? (?:ваш|свой|адрес вашего|адресу вашого)[^.]{0,20}(?:адрес|кошел|гаман)|\bkirim(?:kan)? alamat|\bgửi địa chỉ ví|adresinizi (?:gönder|ilet)|(?:发送|输入|回复)[您你]的[^。]{0,10}(?:地址|钱包)|\bis (?:below|under|above|over|less than|more than) the (?:min|max)|\busd[ct] between\b|\blike usd[ct] (?:on|via|over)\b|\busd[ct], [^.]{0,30}\betc\b|\b(?:send|share) (?:me |us )?your (?:(?!to\b|from\b)\S+ ){0,4}(?:wallet|address)\b|\band (?:the |your )?(?:funds|tokens|coins|money|it|they)(?: \w+)? (?:won['’]t|will not|will never|(?:will|may|could) be (?:lost|gone))|\b(?:telah|sudah) (?:masuk|diterima|dikreditkan)\b/i
/** `Pay in USDT, BTC or another coin`: the way is left open. */
export const OR_ANY =
  /\busd[ct],? (?:[A-Z]{3,5},? ){0,6}(?:or|and) (?:another|other|any(?: other)?|more) (?:[\w-]+ ){0,2}(?:coin|token|crypto|currenc)/i
/** `Pay a USDC vendor on Base`: whoever takes the coin, not the coin. */
const ONE_OF_THEM =
  /^\w+ (?:an?|your|the|any) usd[ct] (?:vendor|merchant|seller|supplier|contractor|freelancer|creator|agent|endpoint|api|bill)s?\b/i

/**
 * Does this sentence, which names the coin at `at`, ask its reader to pay? Said to the reader (an imperative, a
 * duty), not told of others, not a possibility, not something the reader gets. A short line with a label of paying
 * (`Payment amount`) counts too, unless `labelled` is false.
 */
export function isAsking(whole: string, at: number, labelled = true): boolean {
  // "Swap it first, then send …": what is done before is not what is asked.
  const then = whole.slice(0, at).search(THEN)
  const sentence = then < 0 ? whole : whole.slice(then)
  const coinAt = then < 0 ? at : at - then
  if (BOTH_WAYS.test(sentence) || UNASKED.test(sentence)) return false
  const head = sentence.slice(0, coinAt)
  const purpose = PURPOSE.exec(head)?.[0].length ?? 0
  const rest = `${' '.repeat(purpose)}${sentence.slice(purpose)}`
  // What is due is to be paid, be it back.
  const owed = /\b(?:is|are) due\b/i.test(rest) ? rest.replace(/\brepay(?=ment)/gi, '     ') : rest
  const against = AGAINST.exec(owed.replace(OWN_BALANCE, (words) => ' '.repeat(words.length)))
  for (const match of head.matchAll(VERB)) {
    const before = head.slice(0, match.index)
    if (coinAt - match.index > 120 || isInQuotes(before, head.slice(match.index))) continue
    if (NOT_SAID_TO_READER.test(before) && !SAID_AFTER_ALL.test(before)) continue
    if (!isTurned(before, match[0])) continue
    // Words of warning after the request ("…, anything else is lost") don't take it back.
    if (against && against.index < coinAt + 12) continue
    if (MANY.test(sentence) || OR_ANY.test(sentence) || ONE_OF_THEM.test(sentence.slice(match.index))) continue
    return true
  }
  // A warning behind it, or a share that may be paid otherwise, does not take the duty back.
  if (against) {
    const before = sentence.slice(0, against.index)
    const apart = /[%％]/.test(against[0]) ? against.index >= coinAt + 12 : /[.;!]\s/.test(before.slice(coinAt))
    const duty = apart ? OBLIGATION.exec(before) : null
    return duty !== null && duty.index <= coinAt
  }
  return (
    OBLIGATION.test(sentence) ||
    (labelled && sentence.length <= SHORT && LABELLED.test(sentence) && !MANY.test(sentence))
  )
}

/** Where the coin stands in quotation marks: somebody is quoted, or an example given. */
export function isQuoted(sentence: string, coinAt = 0): boolean {
  if (/^[\s\v•*-]*["“«„]/.test(sentence)) return true
  const head = sentence.slice(0, coinAt)
  const opened = Math.max(head.lastIndexOf('“'), head.lastIndexOf('«'), head.lastIndexOf('„'))
  return (
    (opened > 0 && !/[”»]/.test(head.slice(opened))) ||
    SHOWN.test(head) ||
    /(?:^|[\s(])(?:"\S[^"]{8,}|'\S[^']{8,})$/.test(head)
  )
}

/** `Show "Send USDC on Stellar" above it`: said to whoever builds the page. */
const SHOWN = /\b(?:show|display|says?|write|print|render|labell?ed|titled?|heading)\s["'“][^"'”]{0,60}$/i

/** Does the money go from the reader to the reader: between wallets and accounts of their own? */
export function isToOwn(sentence: string, coinAt: number): boolean {
  const own = TO_YOURS.exec(sentence)
  if (!own) return false
  const between = sentence.slice(Math.min(coinAt, own.index), own.index)
  return !/[,;，。]|(?<!\p{L})(?:and|y|e|und|et|dan|ve|và|и|та|并|然后)(?!\p{L})/u.test(between)
}

/** Is it told of a payment (a verb before the coin), but not said to the reader? */
export function isTold(sentence: string, coinAt: number): boolean {
  return sentence.slice(0, coinAt).search(VERB) >= 0 && !isAsking(sentence, coinAt)
}

/** What for: `To renew, pay …`, `If you want to support us, send …`. */
const PURPOSED =
  /^(?:(?:to|for|in order|once|after|now|first|finally|next|lastly)\b|if you(?:['’]d| would)? (?:want|like|wish|love|enjoy|prefer|find)\b)/i
/** What the reader is told to do before. */
const FIRST =
  /^(?:please|only|use|scan|copy|open|select|choose|pick|enter|paste|connect|create|register|sign up|log ?in|go to|visit|install|download|set up)\b/i

/** Does the sentence turn to its reader at the verb: at its start, after `please`, after a purpose (`To renew, pay …`)? */
function isTurned(before: string, verb: string): boolean {
  const head = before.replace(/^[^\p{L}]+/u, '').trimEnd()
  if (
    head === '' ||
    /[.:!;—–(“"*>-]$/.test(head) ||
    /\b(?:only|kindly|just|then|now|exactly|simply|also|to)$/i.test(head)
  )
    return true
  if (SAID_AFTER_ALL.test(before)) return true
  if (head.endsWith(',')) return PURPOSED.test(head) || FIRST.test(head)
  if (/\b(?:and|or|&)$/i.test(head)) return FIRST.test(head)
  // A label or a heading that runs into the sentence; "Brands pay" is no label.
  return (
    head.length <= 40 &&
    !(/[a-z]s$/.test(head) && /^[a-z]/.test(verb)) &&
    !/\s(?:is|are|was|has|have|do|does|did|all|which)\b/i.test(` ${head}`) &&
    /^[\p{Lu}\d]/u.test(before.trimStart())
  )
}

/** `It replaces "send first and hope" with …`: the verb is what others say, the coin is not. */
function isInQuotes(before: string, after: string): boolean {
  const near = before.slice(-QUOTED)
  const straight = near.split('"').length % 2 === 0
  return (straight || near.lastIndexOf('“') > near.lastIndexOf('”')) && /^[^"“”]{1,60}["”]/.test(after)
}
/** Characters that a quotation may have before its verb. */
const QUOTED = 40

const NAMED = /^\P{L}*(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? (?:envía|envia|paga|deposita|transfiere|invia|versa)(?!\p{L})/u
const ADVERB =
  /mente$|^(?:Ahora|Luego|Después|Entonces|Primero|Solo|Sólo|También|Favor|Agora|Depois|Então|Primeiro|Apenas|Só|Poi|Adesso|Ora|Prima|Paso|Passo)$/
/** `Yusmary envía 120 USDT a su madre`: who pays is named. The form is that of the imperative. */
export function isOfNamed(sentence: string): boolean {
  const name = NAMED.exec(sentence)?.[1]
  return name !== undefined && !ADVERB.test(name)
}

/** `Por ejemplo, si te dan una dirección de TRON, debes enviar USDT por TRON`. */
const GIVEN =
  /^[^\p{L}]*(?:por ejemplo|por exemplo|par exemple|zum beispiel|ad esempio|например|наприклад|örneğin|ví dụ|misalnya|contohnya|na przykład|例如|比如|たとえば|例えば|예를 들어|على سبيل المثال|مثلا|برای مثال)/iu

/** The same in the other languages: a stem of paying, and nothing against. Needs support from what stands around. */
export function isAskingAbroad(sentence: string): boolean {
  return (
    isForeignPay(sentence) &&
    !AGAINST.test(sentence) &&
    !BOTH_WAYS.test(sentence) &&
    !TOLD.test(sentence) &&
    !ENTER.test(sentence) &&
    !GIVEN.test(sentence) &&
    !isNegated(sentence) &&
    !isOfNamed(sentence)
  )
}
