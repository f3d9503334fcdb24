import { Fragment, useState } from 'react'
import { type Amount, exactDecimal, formatAmount } from '../../utils/snapshot'

/** Long numbers may break after a group of digits, and nowhere else while there is room. */
function breakable(text: string) {
  return text.split(/(?<=\D)(?=\d{3})/).map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: groups of one number have no other identity
    <Fragment key={index}>
      {index ? <wbr /> : null}
      {group}
    </Fragment>
  ))
}

/** An amount of money: compact here, exact on hover, and exact in the clipboard at a click. */
export function CopyAmount({ amount, symbol, className = '' }: { amount: Amount; symbol: string; className?: string }) {
  const [copied, setCopied] = useState(false)
  const exact = formatAmount(amount, 'exact')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(exactDecimal(amount))
      setCopied(true)
      setTimeout(() => setCopied(false), 1500)
    } catch {
      // Without the clipboard the exact figure still stands in the tooltip.
    }
  }
  return (
    <button
      type="button"
      className={`amount ${className}`}
      title={`${exact} ${symbol} · click to copy`}
      aria-label={`${exact} ${symbol}, copy`}
      onClick={copy}
    >
      {copied ? 'copied' : breakable(formatAmount(amount))}
    </button>
  )
}
