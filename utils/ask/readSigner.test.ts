import { expect, it } from 'vitest'
import { readSigner } from './readSigner'

const me = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
const other = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'

it.each([
  ['eth_sendTransaction', [{ from: me, to: other }], me],
  ['wallet_sendCalls', [{ from: me, calls: [] }], me],
  ['eth_signTypedData_v4', [me, '{}'], me],
  ['eth_signTypedData', [[{ type: 'string' }], me], me],
  ['personal_sign', ['0x00', me], me],
  ['personal_sign', [other, me], me],
  ['personal_sign', [me, '0x00'], me],
  ['eth_sendTransaction', [{ to: other }], null],
  ['wallet_grantPermissions', [other], null],
  ['eth_sendTransaction', null, null],
  ['personal_sign', 'nothing', null],
])('%s %j is by %s', (method, params, signer) => {
  expect(readSigner({ method, params })?.toLowerCase() ?? null).toBe(signer?.toLowerCase() ?? null)
})
