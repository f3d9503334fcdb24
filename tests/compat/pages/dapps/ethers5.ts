import { ethers } from 'ethers5'
import type { Open } from '../Dapp'
import { place } from '../place'
import { callsParams, permitData, token } from '../requests'
import { start } from '../start'

const ABI = ['function transfer(address, uint256) returns (bool)', 'function approve(address, uint256) returns (bool)']

const open: Open = (wallet, standing) => {
  const provider = new ethers.providers.Web3Provider(wallet as never, 'any')
  const signer = () => provider.getSigner(standing.account)
  const write = async (name: 'transfer' | 'approve', to: string, amount: bigint) => {
    const sent = await new ethers.Contract(token(standing), ABI, signer())[name]?.(to, String(amount))
    return sent?.hash
  }
  return {
    connect: () => provider.send('eth_requestAccounts', []),
    transfer: (amount) => write('transfer', place.recipient, amount),
    approve: (amount) => write('approve', place.spender, amount),
    permit(amount) {
      const { domain, types, message } = permitData(standing, amount)
      return signer()._signTypedData(domain, types, message)
    },
    batch: (amounts) => provider.send('wallet_sendCalls', callsParams(standing, amounts)),
    switchChain: (chainId) => provider.send('wallet_switchEthereumChain', [{ chainId: `0x${chainId.toString(16)}` }]),
    unknown: () => provider.send('wallet_unheardOf', []),
    more: { accounts: () => provider.listAccounts() },
  }
}
start(open)
