import { findChain } from '../../utils/chains'
import { pegsStore, useNow } from '../../utils/stores'
import { ageText } from '../../utils/text'

/** A share beyond which a pool is called lopsided: our own choice, as no price bends there yet. */
const LOPSIDED = 0.7

/** How much of each coin lies in the pools of both: holders leave a coin before its price does. */
export function PoolSigns() {
  const { balances } = pegsStore.use((state) => state.value)
  const now = useNow()
  if (!balances.length) return null
  return (
    <section aria-labelledby="signs">
      <h2 id="signs">An early sign</h2>
      <ul>
        {balances.map(({ chainId, address, usdcShare, at }) => (
          <li key={`${chainId} ${address}`} title={address}>
            Curve · {findChain(chainId)?.name ?? `chain ${chainId}`}: {percent(usdcShare)} USDC,{' '}
            {percent(1 - usdcShare)} USDT <span className="muted">· {ageText(at, now)} old</span>
            <Meaning usdcShare={usdcShare} />
          </li>
        ))}
      </ul>
      <p className="muted">Shown, not judged: a pool fills up with the coin that holders leave.</p>
    </section>
  )
}

function Meaning({ usdcShare }: { usdcShare: number }) {
  const [share, coin] = usdcShare >= 0.5 ? [usdcShare, 'USDC'] : [1 - usdcShare, 'USDT']
  if (share < LOPSIDED) return null
  return <span className="caution"> ~ more {coin} than usual: it is being left</span>
}

const percent = (share: number) => `${Math.round(share * 100)}%`
