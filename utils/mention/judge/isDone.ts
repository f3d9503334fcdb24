import type { Reader } from './Reader'

/** The payment was made: `Payment verified ✓`, `Your USDT payment has been successfully processed`, `Received 5 USDC`. */
const DONE =
  /^(?!.*\b(?:once|after|when|until|if|will|before|not|as soon|wait\w*|unless|pending)\b)(?:[^.]{0,60}\b(?:payment|deposit|transfer|transaction)\b.{0,12}\b(?:(?:has been|was|is) (?:successfully )?(?:processed|verified|received|confirmed|completed|credited)|successful(?:ly)?|(?:processed|verified|received|confirmed|completed)[^\p{L}]*$)|\W*(?:you(?:['’]ve| have)? )?received\b[^\p{L}]*(?:(?:a )?payment|usd[ct]|$))/iu
/** The same in the other languages, and not once it will be. */
const DONE_ABROAD =
  /^(?!.*(?<!\p{L})(?:après|une fois|dès|lorsque|nach|sobald|wenn|sonra|después|una vez|cuando|após|depois|quando|assim que|dopo|una volta|после|когда|як тільки|після|setelah|jika|sau khi|khi|po)(?!\p{L}))[^.]{0,60}(?:ödeme\p{L}*(?: başarıyla)? (?:onaylandı|alındı|tamamlandı)(?!\p{L})|pago (?:recibido|confirmado|exitoso|completado|aprobado)|pagamento (?:ricevuto|confermato|completato|recebido|confirmado|aprovado|concluído)|hai ricevuto|(?:has recibido|você recebeu)|paiement (?:reçu|confirmé|effectué|réussi)|zahlung (?:erhalten|eingegangen|bestätigt|erfolgreich)|(?:оплата|плат[её]ж|оплату) (?:успешно )?(?:получен|подтвержд[её]н|прош|принят|отримано|зараховано)|pembayaran (?:\p{L}+ )?(?:diterima|berhasil|terkonfirmasi)|thanh toán (?:thành công|đã được xác nhận)|płatność (?:otrzymana|potwierdzona|zrealizowana)|تم (?:استلام|تأكيد) (?:الدفع|دفع)|پرداخت (?:شما )?(?:تایید شد|موفق)|決済完了|(?:お?支払い?|決済|入金)(?:が|は)?(?:完了|確認されました)|領収書|受領(?:日|いた)|(?:支付|付款|收款|转账)(?:已)?(?:成功|完成)(?!后|後)|(?:결제|입금)(?:가|이)? ?완료(?!되면|후| 후))/iu
const PENDING = /\bpending\b/i
/** How far above its details it is said, in units. */
const ABOVE = 20

/** Does the page say, above, that the payment was made? */
export function isDone(reader: Reader, unit: number): boolean {
  return (
    (reader.any(unit - ABOVE, unit, DONE) || reader.any(unit - ABOVE, unit, DONE_ABROAD)) &&
    !reader.any(unit - ABOVE, unit + ABOVE, PENDING)
  )
}
