import { countsAsMoney, stuckOf, totalOf } from '../../utils/snapshot'
import { snapshotStore, useChains, walletsStore } from '../../utils/stores'
import { type Coin, listTokens } from '../../utils/tokens'
import { CoinCard } from './CoinCard'

/** USDC on the left and USDT on the right, always. */
export function CoinPair() {
  const account = walletsStore.use((state) => state.value.selected)
  const { chains: readings, refreshing } = snapshotStore.use((state) => state.value)
  const chainIds = useChains()
  const tokensOf = (coin: Coin) =>
    listTokens().filter((token) => token.coin === coin && chainIds.includes(token.chainId) && countsAsMoney(token))
  return (
    <div className="pair">
      {(['USDC', 'USDT'] as const).map((coin) => (
        <CoinCard
          key={coin}
          coin={coin}
          total={account === null ? null : totalOf(account, tokensOf(coin), readings)}
          stuck={account === null ? null : stuckOf(account, tokensOf(coin), readings)}
          loading={refreshing !== null}
        />
      ))}
    </div>
  )
}
