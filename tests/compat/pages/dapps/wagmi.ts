import * as wagmi from '@wagmi/core'
import { erc20Abi, http } from 'viem'
import { base, mainnet } from 'viem/chains'
import type { Open } from '../Dapp'
import { place } from '../place'
import { permitData, token } from '../requests'
import { start } from '../start'

const open: Open = (wallet, standing, rdns) => {
  const config = wagmi.createConfig({
    chains: [mainnet, base],
    connectors: [
      wagmi.injected({
        target: () => ({ id: 'given', name: 'Given', provider: wallet as never }),
        shimDisconnect: false,
      }),
    ],
    transports: { [mainnet.id]: http(place.chains[1]), [base.id]: http(place.chains[8453]) },
    storage: null,
  })
  // Announced wallets are found by wagmi itself, as on real pages.
  const chosen = () => {
    const connector = config.connectors.find(({ id }) => id === rdns) ?? config.connectors[0]
    if (!connector) throw new Error('no connector')
    return connector
  }
  const write = (functionName: 'transfer' | 'approve', args: readonly [`0x${string}`, bigint]) =>
    wagmi.writeContract(config, {
      account: standing.account,
      chainId: standing.chainId as 1 | 8453,
      address: token(standing),
      abi: erc20Abi,
      functionName,
      args,
    })
  return {
    connect: async () => {
      const { accounts, chainId } = await wagmi.connect(config, { connector: chosen() })
      return { accounts, chainId }
    },
    transfer: (amount) => write('transfer', [place.recipient, amount]),
    approve: (amount) => write('approve', [place.spender, amount]),
    permit: (amount) =>
      wagmi.signTypedData(config, { account: standing.account, ...permitData(standing, amount) } as never),
    batch: (amounts) =>
      wagmi.sendCalls(config, {
        account: standing.account,
        chainId: standing.chainId as 1 | 8453,
        calls: amounts.map((amount) => ({
          to: token(standing),
          abi: erc20Abi,
          functionName: 'transfer',
          args: [place.recipient, amount],
        })),
      }),
    switchChain: async (chainId) => (await wagmi.switchChain(config, { chainId: chainId as 1 | 8453 })).id,
    unknown: async () => ((await chosen().getProvider()) as typeof wallet).request({ method: 'wallet_unheardOf' }),
    more: {
      account: () => {
        const { address, chainId, status, connector: used } = wagmi.getAccount(config)
        return { address, chainId, status, id: used?.id, name: used?.name }
      },
    },
  }
}
start(open)
