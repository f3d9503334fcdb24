import { createWalletClient, custom, erc20Abi, publicActions } from 'viem'
import { base, mainnet } from 'viem/chains'
import type { Open } from '../Dapp'
import { place } from '../place'
import { permitData, token } from '../requests'
import { start } from '../start'

const open: Open = (wallet, standing) => {
  const client = createWalletClient({ transport: custom(wallet as never) }).extend(publicActions)
  const here = () => ({ account: standing.account, chain: standing.chainId === 1 ? mainnet : base })
  const write = (functionName: 'transfer' | 'approve', args: readonly [`0x${string}`, bigint]) =>
    client.writeContract({ ...here(), address: token(standing), abi: erc20Abi, functionName, args })
  return {
    connect: () => client.requestAddresses(),
    transfer: (amount) => write('transfer', [place.recipient, amount]),
    approve: (amount) => write('approve', [place.spender, amount]),
    permit: (amount) => client.signTypedData({ account: standing.account, ...permitData(standing, amount) } as never),
    batch: (amounts) =>
      client.sendCalls({
        ...here(),
        calls: amounts.map((amount) => ({
          to: token(standing),
          abi: erc20Abi,
          functionName: 'transfer',
          args: [place.recipient, amount],
        })),
      }),
    switchChain: (id) => client.switchChain({ id }),
    unknown: () => client.request({ method: 'wallet_unheardOf' } as never),
    more: {
      balance: () =>
        client.readContract({
          address: token(standing),
          abi: erc20Abi,
          functionName: 'balanceOf',
          args: [place.recipient],
        }),
    },
  }
}
start(open)
