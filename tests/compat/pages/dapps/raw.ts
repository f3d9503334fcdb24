// No library: EIP-1193 and the calls older than it, in every form that wallets still take.
import type { Open } from '../Dapp'
import { approveData, callsParams, domainType, permitData, token, transferData } from '../requests'
import { start } from '../start'

const open: Open = (wallet, standing) => {
  const transaction = (data: string) => [{ from: standing.account, to: token(standing), data }]
  const call = (amount: bigint) => ({ method: 'eth_sendTransaction', params: transaction(transferData(amount)) })
  const payload = (amount: bigint, id = 1) => ({ jsonrpc: '2.0', id, ...call(amount) })
  const callback = (member: 'send' | 'sendAsync', payloads: unknown) =>
    new Promise((resolve, reject) => {
      if (!wallet[member]) resolve('there is none')
      wallet[member]?.(payloads, (error: unknown, answer: unknown) =>
        error ? reject({ error, answer }) : resolve(answer),
      )
    })
  return {
    connect: () => wallet.request({ method: 'eth_requestAccounts' }),
    transfer: (amount) => wallet.request(call(amount)),
    approve: (amount) => wallet.request({ method: 'eth_sendTransaction', params: transaction(approveData(amount)) }),
    permit(amount) {
      const typed = permitData(standing, amount)
      const text = JSON.stringify({ ...typed, types: { EIP712Domain: domainType, ...typed.types } })
      return wallet.request({ method: 'eth_signTypedData_v4', params: [standing.account, text] })
    },
    batch: (amounts) => wallet.request({ method: 'wallet_sendCalls', params: callsParams(standing, amounts) }),
    switchChain: (chainId) =>
      wallet.request({ method: 'wallet_switchEthereumChain', params: [{ chainId: `0x${chainId.toString(16)}` }] }),
    unknown: () => wallet.request({ method: 'wallet_unheardOf' }),
    more: {
      promise: async () => {
        const promise = wallet.request(call(1_110_000n))
        return [promise instanceof Promise, Object.getPrototypeOf(promise) === Promise.prototype, await promise]
      },
      enable: () => wallet.enable?.(),
      'send(method, params)': () => wallet.send?.('eth_sendTransaction', transaction(transferData(1_120_000n))),
      'send(payload, callback)': () => callback('send', payload(1_130_000n)),
      'sendAsync(payload, callback)': () => callback('sendAsync', payload(1_140_000n)),
      'sendAsync([payload], callback)': () => callback('sendAsync', [payload(1_150_000n, 2), payload(1_160_000n, 3)]),
      'sendAsync rejected': () => callback('sendAsync', payload(4002n)),
      'send at once': () => wallet.send?.({ method: 'eth_coinbase' }),
      'send at once, refused': () => wallet.send?.({ method: 'eth_sendTransaction' }),
      'request without arguments': () => (wallet.request as () => unknown)(),
      'request that is not one': () => wallet.request({ method: 7 } as never),
      'nobody listens to the rejection': async () => {
        void wallet.request(call(4003n))
        await new Promise((resolve) => setTimeout(resolve, 300))
      },
    },
  }
}
start(open)
