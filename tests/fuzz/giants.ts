import type { PageRequest } from '../../utils/ask'

const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const ME = '0x1111111111111111111111111111111111111111'
const word = (value: number) => value.toString(16).padStart(64, '0')
/** One piece of memory, as a message from a page is: joined texts would be laid out only when first read. */
const flat = (text: string) => Buffer.from(text, 'latin1').toString('latin1')
const base = { chainId: 1, origin: 'https://fuzz.test', at: 1_790_000_000 }
const send = (data: string): PageRequest => ({
  ...base,
  method: 'eth_sendTransaction',
  params: [{ from: ME, to: '0x2222222222222222222222222222222222222222', data: flat(data) }],
})
const sign = (data: unknown): PageRequest => ({
  ...base,
  method: 'eth_signTypedData_v4',
  params: [ME, typeof data === 'string' ? flat(data) : data],
})

/** A multicall whose 256 items are all the same one, which is such a multicall again, of garbage. */
function amplified(): string {
  const heads = word(256 * 32).repeat(256)
  const inner = `ac9650d8${word(32)}${word(256)}${heads}${word(190_000)}deadbeef${'00'.repeat(190_000)}`
  return `0xac9650d8${word(32)}${word(256)}${heads}${word(200_000)}${inner}`
}

function cyclic(): unknown {
  const message: Record<string, unknown> = { token: USDC, amount: '1' }
  message.self = message
  message.list = [message, message, [message]]
  return { domain: {}, primaryType: 'Order', message }
}

function nested(depth: number): unknown {
  let tree: unknown = {}
  for (let i = 0; i < depth; i++) tree = [tree]
  return { domain: {}, primaryType: 'BulkOrder', message: { tree } }
}

const bush = (depth: number): unknown => (depth ? { a: bush(depth - 1), b: bush(depth - 1) } : {})
/** Sixty-four times the same one, so many times over: 64^depth leaves in a few objects. */
const shared = (depth: number): unknown =>
  depth
    ? Object.fromEntries(Array.from({ length: 64 }, ((item) => (_, index) => [`k${index}`, item])(shared(depth - 1))))
    : `0x${'ab'.repeat(40)}`
const router = (commands: string, input: string) =>
  `24856bc3${word(64)}${word(64 + 32 + Math.ceil(commands.length / 64) * 32)}${word(commands.length / 2)}${commands.padEnd(Math.ceil(commands.length / 64) * 64, '0')}${word(64)}${word(64 * 32).repeat(64)}${word(input.length / 2)}${input}`
const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`token${index}`, USDC]))

/** Requests made to be slow or large, each built when it is needed. */
export const giants: Record<string, () => PageRequest> = {
  '10 MB of calldata': () => send(`0xdeadbeef${'ab'.repeat(10_000_000)}`),
  '10 MB of zeros with a coin': () => send(`0xdeadbeef${USDC.slice(2)}${'00'.repeat(10_000_000)}`),
  'a multicall of itself': () => send(`0xac9650d8${word(32)}${word(256)}${word(0).repeat(256)}`),
  'a multicall of multicalls of garbage': () => send(amplified()),
  'a packed batch of zeros': () => send(`0x8d80ff0a${word(32)}${word(200_000)}${'00'.repeat(200_000)}`),
  '10,000 fields': () => sign({ domain: {}, primaryType: 'X', message: fields }),
  '10,000 fields as text': () => sign(JSON.stringify({ domain: {}, primaryType: 'X', message: fields })),
  'a message that holds itself': () => sign(cyclic()),
  'a tree 10,000 deep': () => sign(nested(10_000)),
  'a bush of 65,536 leaves': () => sign({ domain: {}, primaryType: 'X', message: bush(16) }),
  'one object in 16 million places': () => sign({ domain: {}, primaryType: 'X', message: shared(4) }),
  'a thousand objects with bytes': () =>
    sign({
      domain: {},
      primaryType: 'X',
      message: { list: Array.from({ length: 1000 }, () => ({ to: USDC, data: `0xdeadbeef${'ab'.repeat(100)}` })) },
    }),
  'a router told to search a megabyte 64 times': () =>
    send(`0x${router('14'.repeat(64), `deadbeef${'00'.repeat(190_000)}`)}`),
  'plans of 64 plans': () =>
    send(
      `0x${router('21'.repeat(64), router('21'.repeat(64), router('14'.repeat(64), `deadbeef${'00'.repeat(50_000)}`).slice(8)).slice(8))}`,
    ),
  '10 MB of text': () => sign(`{"message":"${'x'.repeat(10_000_000)}"}`),
  'brackets 100,000 deep': () => sign(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
}
