import { describe, expect, it } from 'vitest'
import { findSiteHint } from './siteHints'

describe('findSiteHint', () => {
  it.each([
    ['https://www.binance.com/en/my/wallet/account/main/deposit/crypto/USDT', 'deposit'],
    ['https://www.binance.com/en/my/wallet/account/main/withdrawal/crypto', 'withdraw'],
    ['https://www.kraken.com/c/funding/deposit', 'deposit'],
    ['https://www.kraken.com/c/funding/withdraw?asset=USDC', 'withdraw'],
    ['https://pro.kraken.com/app/portfolio/deposit', 'deposit'],
    ['https://www.coinbase.com/receive', 'deposit'],
    ['https://www.coinbase.com/send', 'withdraw'],
    ['https://commerce.coinbase.com/charges/ABC', 'checkout'],
    ['https://nowpayments.io/payment/?iid=1', 'checkout'],
    ['https://plisio.net/invoice/1', 'checkout'],
    ['https://app.compound.finance/?market=usdc-mainnet', 'lend'],
    ['https://app.aave.com/reserve-overview/?underlyingAsset=0x', 'lend'],
    ['https://app.uniswap.org/send', 'trade'],
    ['https://www.coinbase.com/price/usdc', 'trade'],
    ['https://app.uniswap.org/swap', 'trade'],
    ['https://app.aave.com/', 'lend'],
    ['https://www.curve.finance/dex/ethereum/swap', 'trade'],
  ])('%s is for: %s', (address, intent) => {
    expect(findSiteHint(address)?.intent).toBe(intent)
  })

  it.each([
    'https://example.com/deposit',
    'https://binance.com.evil.example/deposit',
    'http://binance.com/deposit',
    'about:blank',
    undefined,
  ])('knows nothing of %s', (address) => {
    expect(findSiteHint(address)).toBeUndefined()
  })
})
