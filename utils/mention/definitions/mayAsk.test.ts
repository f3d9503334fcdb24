import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { asking } from '../fixtures/asking'
import { mayAsk } from './mayAsk'

describe('mayAsk', () => {
  it.each(asking.filter(({ html }) => !/(?:href|src|data-[\w-]+)="/.test(html)))(
    'lets every request by: $id',
    ({ html }) => {
      expect(mayAsk(new JSDOM(html).window.document.body.textContent ?? '')).toBe(true)
    },
  )

  it.each([
    'pay send transfer deposit top-up topup recharge donate tips tip remit fund invoice checkout contribute sponsor scan',
    'receiving recipient payee pagar pagamento envía envie transferir depósito recarga donativo doar payez paiement',
    'envoyez virement versement règlement don dépôt zahlen überweisen senden einzahlen spende invia versare ödeme gönder',
    'yatır bağış thanh quyên bayar pembayaran kirim setor donasi zapłać płatność wyślij wpłać przelej darowizna',
    'apoya apoie soutenir unterstützen sostieni destek dukung wsparcie wesprzyj settled',
  ])('knows the words of paying: %s', (words) => {
    expect(words.split(' ').filter((word) => !mayAsk(word))).toEqual([])
  })

  it.each(['Buy 50 credits', '12.5 USDC · Confirm in your wallet'])('knows what stands on a pay dialog: %s', (text) => {
    expect(mayAsk(text)).toBe(true)
  })

  it('stops at tables of prices', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `COIN${i}/USDT 1.${i} -3.20% 1,000,000 Trade`)
    expect(mayAsk(`Markets Pair Price 24 h Volume ${rows.join(' ')}`)).toBe(false)
  })
})
