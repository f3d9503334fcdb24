/** Few and short, since this runs in the page; judging has the full list. */
const PAY =
  /\b(?:pay|scan|send|deposit|donat|wallet|address|invoice)|支付|付款|扫码|充值|收款|оплат|перевод|пополн|\bpag|env[ií]|zahl|öde|thanh toán|bayar|دفع|پرداخت|支払|결제/i
const SELECTOR = 'img,canvas,svg'
const NAMED = /\bqr|qr[-_ ]?code|二维码|二維碼|qrious/i
const MOST = 200
/** How far out a word of paying may stand. */
const OUTER = 4
const NEAR = 1_500

/**
 * Images that may be a payment's QR code: square by their own attributes or called so, with a word of paying near.
 * Decoding is the caller's; sizes come from attributes only, never from layout.
 */
export function findQrImages(root: ParentNode): Element[] {
  const found: Element[] = []
  let looked = 0
  for (const image of root.querySelectorAll(SELECTOR)) {
    if (++looked > MOST) break
    if (looksLikeQr(image) && isNearPay(image)) found.push(image)
  }
  return found
}

function looksLikeQr(image: Element): boolean {
  for (const name of ['alt', 'class', 'id', 'title', 'aria-label', 'src']) {
    if (NAMED.test((image.getAttribute(name) ?? '').slice(0, 300))) return true
  }
  const parent = image.parentElement
  if (parent && NAMED.test(`${parent.className} ${parent.id}`)) return true
  const width = Number.parseFloat(image.getAttribute('width') ?? '')
  const height = Number.parseFloat(image.getAttribute('height') ?? '')
  return width >= 96 && width === height
}

function isNearPay(image: Element): boolean {
  let outer: Element | null = image.parentElement
  for (let i = 0; outer && i < OUTER; i++, outer = outer.parentElement) {
    const text = outer.textContent ?? ''
    if (PAY.test(text.slice(0, NEAR))) return true
    if (text.length > NEAR) return false
  }
  return false
}
