import { totalOf } from '../../utils/snapshot'
import { settingsStore, snapshotStore, walletsStore } from '../../utils/stores'
import { type Coin, listTokens, stablecoinChains } from '../../utils/tokens'

import { CoinCard } from './CoinCard'

/** USDC on the left and USDT on the right, always. */
export function CoinPair() {
  const account = walletsStore.use((state) => state.value.selected)
  const { chains: readings, refreshing } = snapshotStore.use((state) => state.value)
  const chosen = settingsStore.use((state) => state.value.chains)
  const chainIds = chosen ?? stablecoinChains()
  const total = (coin: Coin) =>
    account === null
      ? null
      : totalOf(
          account,
          listTokens().filter((token) => token.coin === coin && chainIds.includes(token.chainId)),
          readings,
        )
  return (
    <div className="pair">
      {(['USDC', 'USDT'] as const).map((coin) => (
        <CoinCard key={coin} coin={coin} total={total(coin)} loading={refreshing !== null} />
      ))}
    </div>
  )
}
