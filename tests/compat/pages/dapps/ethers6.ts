import { BrowserProvider, Contract } from 'ethers'
import type { Open } from '../Dapp'
import { place } from '../place'
import { callsParams, permitData, token } from '../requests'
import { start } from '../start'

const ABI = ['function transfer(address, uint256) returns (bool)', 'function approve(address, uint256) returns (bool)']

const open: Open = (wallet, standing) => {
  // `any`: the page goes on when the chain changes.
  const provider = new BrowserProvider(wallet as never, 'any')
  const signer = () => provider.getSigner(standing.account)
  const write = async (name: 'transfer' | 'approve', to: string, amount: bigint) => {
    const contract = new Contract(token(standing), ABI, await signer())
    return ((await contract.getFunction(name)(to, amount)) as { hash: string }).hash
  }
  return {
    connect: () => provider.send('eth_requestAccounts', []),
    transfer: (amount) => write('transfer', place.recipient, amount),
    approve: (amount) => write('approve', place.spender, amount),
    async permit(amount) {
      const { domain, types, message } = permitData(standing, amount)
      return (await signer()).signTypedData(domain, types, message)
    },
    batch: (amounts) => provider.send('wallet_sendCalls', callsParams(standing, amounts)),
    switchChain: (chainId) => provider.send('wallet_switchEthereumChain', [{ chainId: `0x${chainId.toString(16)}` }]),
    unknown: () => provider.send('wallet_unheardOf', []),
    more: { network: async () => (await provider.getNetwork()).toJSON() },
  }
}
start(open)
