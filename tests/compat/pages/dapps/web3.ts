import { erc20Abi } from 'viem'
import { Web3 } from 'web3'
import type { Open } from '../Dapp'
import { place } from '../place'
import { callsParams, domainType, permitData, token, transferData } from '../requests'
import { start } from '../start'

const open: Open = (wallet, standing) => {
  const web3 = new Web3(wallet as never)
  // One block is enough: the node makes no others.
  web3.setConfig({ transactionConfirmationBlocks: 1, transactionPollingInterval: 50 })
  const write = async (name: 'transfer' | 'approve', to: string, amount: bigint) => {
    const contract = new web3.eth.Contract(erc20Abi, token(standing))
    const sent = await contract.methods[name]?.(to, amount).send({ from: standing.account })
    return sent?.transactionHash
  }
  const send = (method: string, params: unknown) => web3.currentProvider?.request({ method, params } as never)
  return {
    connect: () => web3.eth.requestAccounts(),
    transfer: (amount) => write('transfer', place.recipient, amount),
    approve: (amount) => write('approve', place.spender, amount),
    permit(amount) {
      const typed = permitData(standing, amount)
      const types = { EIP712Domain: domainType, ...typed.types }
      return web3.eth.signTypedData(standing.account, { ...typed, types } as never)
    },
    batch: async (amounts) => send('wallet_sendCalls', callsParams(standing, amounts)),
    switchChain: async (chainId) => send('wallet_switchEthereumChain', [{ chainId: `0x${chainId.toString(16)}` }]),
    unknown: async () => send('wallet_unheardOf', []),
    more: {
      // The library's own batch, which goes to `request` as a list: what a wallet makes of that is the wallet's matter.
      'JSON-RPC batch': () => {
        const batch = new web3.BatchRequest()
        for (const amount of [1_170_000n, 1_180_000n]) {
          const params = [{ from: standing.account, to: token(standing), data: transferData(amount) }]
          // When the whole is refused, its parts are never answered.
          void batch.add({ method: 'eth_sendTransaction', params } as never)
        }
        return batch.execute({ timeout: 2000 })
      },
    },
  }
}
start(open)
