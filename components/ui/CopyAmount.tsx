import { useState } from 'react'
import { type Amount, exactDecimal, formatAmount } from '../../utils/snapshot'

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
      {copied ? 'copied' : formatAmount(amount)}
    </button>
  )
}
