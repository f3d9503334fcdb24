import { browser } from 'wxt/browser'
import { pending } from '../../../utils/storage/items/pending'
import { sent } from '../../../utils/storage/items/sent'

export const TRANSACTION_ALARM = 'transactions'

/** There is an alarm, once a minute, exactly while something is waited for. */
export async function keepTransactionAlarm(): Promise<void> {
  const [waiting, followed, alarm] = await Promise.all([
    pending.get(),
    sent.get(),
    browser.alarms.get(TRANSACTION_ALARM),
  ])
  const wanted = waiting.length + followed.length > 0
  if (wanted && !alarm) await browser.alarms.create(TRANSACTION_ALARM, { periodInMinutes: 1 })
  if (!wanted && alarm) await browser.alarms.clear(TRANSACTION_ALARM)
}
