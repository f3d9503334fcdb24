import { ExactEvmScheme } from '@x402/evm'
import { ExactEvmSchemeV1 } from '@x402/evm/v1'
import { wrapFetchWithPaymentFromConfig } from '@x402/fetch'
import type { Address } from 'viem'

// A page's own client: the real packages, signing with the page's wallet.
const scope = globalThis as unknown as {
  ethereum: { request(args: { method: string; params: unknown[] }): Promise<`0x${string}`> }
  pay(url: string, account: Address): Promise<{ status: number; body: unknown }>
}

scope.pay = async (url, address) => {
  const signer = {
    address,
    signTypedData: (typed: object) => {
      const text = JSON.stringify(
        { ...typed, types: { EIP712Domain: domainFields, ...(typed as { types: object }).types } },
        (_, value) => (typeof value === 'bigint' ? String(value) : value),
      )
      return scope.ethereum.request({ method: 'eth_signTypedData_v4', params: [address, text] })
    },
  }
  const paying = wrapFetchWithPaymentFromConfig(fetch, {
    schemes: [
      { network: 'eip155:8453', client: new ExactEvmScheme(signer) },
      { network: 'base' as never, client: new ExactEvmSchemeV1(signer) as never, x402Version: 1 },
    ],
  })
  const response = await paying(url)
  return { status: response.status, body: await response.json() }
}

const domainFields = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
]
