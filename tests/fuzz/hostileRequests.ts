import fc from 'fast-check'
import type { PageRequest } from '../../utils/ask'
import { anyAddress, calldata } from './hostileCalls'

const BIDI = '\u202e\u2066\u0000\u200b\u00ad'
const odd = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    '',
    'latest',
    -1,
    1.5,
    1e300,
    Number.NaN,
    true,
    '0x',
    `0x${'f'.repeat(64)}`,
    `0x${'f'.repeat(65)}`,
    2n ** 300n,
    '9'.repeat(90),
    BIDI,
    {},
    [],
  ),
  fc.string({ maxLength: 12 }),
)
const chainId = fc.oneof(
  fc.constant<unknown>(1),
  fc.constantFrom<unknown[]>(1, '1', '0x1', `0x${'1'.padStart(64, '0')}`, 'eip155:1', 10, 137, 8453, 0, -1, 2 ** 60),
  odd,
)

const NAMES = [
  'token',
  'asset',
  'sellToken',
  'buyToken',
  'makerAsset',
  'taker_token',
  'underlyingAddress',
  'amount',
  'value',
  'sellAmount',
  'makingAmount',
  'taker_amount',
  'spender',
  'owner',
  'to',
  'data',
  'callData',
  'functionSignature',
  'sender',
  'deadline',
  'expiry',
  'validTo',
  'details',
  'permitted',
  'witness',
  'outputs',
  'info',
  'offer',
  'consideration',
  'itemType',
  'tree',
  'makeAsset',
  'takeAsset',
  'assetType',
  'assetClass',
  'spec',
  'intents',
  'calls',
  'allowed',
  'makerTraits',
  'expiryAndNonce',
  'caveats',
  'terms',
  'delegate',
  'commands',
  'inputs',
  'signer',
  'safe',
  'target',
  'quoteType',
  'paymentToken',
  'side',
  'slippageAndActions',
  '__proto__',
  'constructor',
  `to${BIDI}`,
]
const TYPES = [
  'Permit',
  'TransferWithAuthorization',
  'CancelAuthorization',
  'PermitSingle',
  'PermitBatch',
  'PermitTransferFrom',
  'PermitBatchTransferFrom',
  'PermitWitnessTransferFrom',
  'OrderComponents',
  'BulkOrder',
  'Order',
  'SafeTx',
  'BurnIntent',
  'BurnIntentSet',
  'MetaTransaction',
  'MetaTransactionDataV2',
  'SafeOp',
  'Delegation',
  'ExecuteSigned',
  'Maker',
  'ERC721Order',
  `Order${BIDI}`,
]

const leaf = fc.oneof(anyAddress, calldata, odd, fc.bigInt(0n, 2n ** 257n).map(String), fc.nat(2_000_000_000))
const { message } = fc.letrec((tie) => ({
  message: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 10 }),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('message'),
  ),
}))

const domain = fc.record(
  { chainId, verifyingContract: fc.oneof(anyAddress, odd), salt: odd },
  { requiredKeys: ['verifyingContract'] },
)
const typedData = fc.record(
  {
    types: fc.constantFrom<unknown[]>({}, { A: [{ name: 'a', type: 'A' }] }, null),
    primaryType: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TYPES) }, { weight: 1, arbitrary: odd }),
    domain: fc.oneof({ weight: 5, arbitrary: domain }, { weight: 1, arbitrary: odd }),
    message: fc.oneof({ weight: 5, arbitrary: message }, { weight: 1, arbitrary: odd }),
  },
  { requiredKeys: ['message'] },
)

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? entry.toString() : entry)) ?? ''

const cutText = fc.tuple(typedData, fc.nat()).map(([data, at]) => asText(data).slice(0, at % 400))
const signed = fc.oneof(
  typedData,
  typedData.map(asText),
  cutText,
  fc.array(fc.record({ name: odd, value: leaf }), { maxLength: 5 }),
)
const transaction = fc.oneof(
  { weight: 3, arbitrary: fc.record({ from: anyAddress, to: anyAddress, data: calldata }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { from: fc.oneof(anyAddress, odd), to: fc.oneof(anyAddress, odd), data: fc.oneof(calldata, odd), chainId },
      { requiredKeys: [] },
    ),
  },
)

const permission = fc.record(
  {
    chainId,
    expiry: fc.oneof(fc.nat(2_000_000_000), odd),
    to: fc.oneof(anyAddress, odd),
    signer: fc.oneof(fc.record({ data: fc.record({ address: anyAddress }) }), odd),
    permission: fc.record({
      data: fc.oneof(fc.record({ tokenAddress: anyAddress, periodAmount: fc.oneof(leaf, odd) }), odd),
    }),
    permissions: fc.oneof(fc.array(fc.record({ data: fc.record({ token: anyAddress }) }), { maxLength: 3 }), odd),
    rules: fc.oneof(fc.constant([{ type: 'expiry', data: { timestamp: 2_000_000_000 } }]), odd),
  },
  { requiredKeys: ['permission'] },
)

const anything = fc.anything({ maxDepth: 3, withBigInt: true, withNullPrototype: true, withSparseArray: true })
const METHODS = [
  'eth_sendTransaction',
  'eth_signTransaction',
  'eth_sendRawTransaction',
  'wallet_sendCalls',
  'eth_sendUserOperation',
  'wallet_watchAsset',
  'wallet_grantPermissions',
  'eth_signTypedData',
  'eth_signTypedData_v3',
  'eth_signTypedData_v4',
  'personal_sign',
]

const body = fc.oneof(
  fc.tuple(fc.constantFrom('eth_sendTransaction', 'eth_signTransaction'), fc.tuple(transaction)),
  fc.tuple(fc.constantFrom('eth_signTypedData_v4', 'eth_signTypedData_v3'), fc.tuple(anyAddress, signed)),
  fc.tuple(
    fc.constant('wallet_sendCalls'),
    fc.tuple(fc.record({ chainId, calls: fc.array(transaction, { maxLength: 4 }) }, { requiredKeys: [] })),
  ),
  fc.tuple(fc.constant('eth_sendRawTransaction'), fc.tuple(calldata)),
  fc.tuple(fc.constant('eth_sendUserOperation'), fc.tuple(fc.record({ sender: anyAddress, callData: calldata }))),
  fc.tuple(fc.constantFrom('wallet_grantPermissions', 'wallet_requestExecutionPermissions'), fc.array(permission)),
  fc.tuple(fc.constantFrom(...METHODS), anything),
)

/** Requests as no honest page would make them, and some as one would. */
export const hostileRequest: fc.Arbitrary<PageRequest> = fc
  .tuple(body, fc.constantFrom(1, 1, 1, 1, 0, 10, 137, 8453))
  .map(([[method, params], chain]) => ({
    method,
    params,
    chainId: chain,
    origin: 'https://fuzz.test',
    at: 1_790_000_000,
  }))
