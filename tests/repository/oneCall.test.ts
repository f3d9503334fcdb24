import { getAddress, pad, toHex } from 'viem'
import { expect, it } from 'vitest'
import { planChainRead } from '../../utils/balances'
import { DEPLOYLESS_LIMITS, MULTICALL_LIMITS, splitCalls } from '../../utils/balances/splitCalls'
import { listChains } from '../../utils/chains'
import { listChainRiders } from '../../utils/peg/sources'
import { MOST_GUESTS } from '../../utils/storage/items/guests'
import { listTokens } from '../../utils/tokens'
import { MOST_WALLETS } from '../../utils/wallets'

it('every chain is read in one call with all addresses that there can be', () => {
  const accounts = Array.from({ length: MOST_WALLETS + MOST_GUESTS }, (_, index) =>
    getAddress(pad(toHex(0xabc000 + index), { size: 20 })),
  )
  const split = listChains({ testnets: true }).filter(({ id: chainId, multicall3 }) => {
    const plan = planChainRead({ chainId, tokens: listTokens(chainId), accounts, riders: listChainRiders(chainId) })
    return splitCalls(plan.calls, multicall3 ? MULTICALL_LIMITS : DEPLOYLESS_LIMITS).length !== 1
  })
  expect(split).toEqual([])
})
