import { encodeFunctionData, erc20Abi } from 'viem'
import type { Standing } from './Dapp'
import { place } from './place'

// The requests themselves, for libraries that do not make them.

export const token = ({ chainId }: Standing) => place.usdc[chainId] ?? '0x'

export const transferData = (amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [place.recipient, amount] })

export const approveData = (amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [place.spender, amount] })

/** EIP-5792, as it reads since version 2.0.0. */
export const callsParams = (standing: Standing, amounts: bigint[]) => [
  {
    version: '2.0.0',
    from: standing.account,
    chainId: `0x${standing.chainId.toString(16)}`,
    atomicRequired: true,
    calls: amounts.map((amount) => ({ to: token(standing), data: transferData(amount), value: '0x0' })),
  },
]

const field = (text: string) => {
  const [name = '', type = ''] = text.split(' ')
  return { name, type }
}

/** EIP-2612. Figures as strings, as most libraries want them. */
export const permitData = (standing: Standing, amount: bigint) => ({
  types: {
    Permit: ['owner address', 'spender address', 'value uint256', 'nonce uint256', 'deadline uint256'].map(field),
  },
  primaryType: 'Permit' as const,
  domain: { name: 'USD Coin', version: '2', chainId: standing.chainId, verifyingContract: token(standing) },
  message: {
    owner: standing.account,
    spender: place.spender,
    value: String(amount),
    nonce: '0',
    deadline: String(place.deadline),
  },
})

export const domainType = ['name string', 'version string', 'chainId uint256', 'verifyingContract address'].map(field)
