import { expect, it } from 'vitest'
import { listTokens } from '../../tokens'
import { arrangeChains } from '../arrangeChains'
import { type ChainReading, emptyReading } from '../ChainReading'
import { exportFile } from './exportFile'

const account = `0x${'a'.repeat(40)}` as const
const [usdc] = listTokens(8453).filter((token) => token.symbol === 'USDC')
const reading: ChainReading = {
  ...emptyReading(8453),
  at: 1_790_000_010,
  block: { number: 123_456_789n, time: 1_790_000_000 },
  host: 'node.example',
  holdings: [{ account, token: usdc?.address ?? account, amount: { value: 2n ** 255n + 1n }, frozen: { value: true } }],
}
const { held } = arrangeChains({ chainIds: [8453], account, readings: [reading] })

it('gives every digit, the block and its time, and says what is not known', () => {
  const file = exportFile('json', held, account, 1_790_000_020)
  expect(file.name).toBe('peglight-0xaaaaaa-2026-09-21-14-13-40.json')
  const { balances, madeAt } = JSON.parse(file.text)
  expect(madeAt).toBe('2026-09-21T14:13:40.000Z')
  expect(balances).toHaveLength(listTokens(8453).length)
  expect(balances.find((line: { symbol: string }) => line.symbol === 'USDC')).toMatchObject({
    account,
    chainId: 8453,
    chain: 'Base',
    token: usdc?.address,
    amount: '57896044618658097711785492504343953926634992332820282019728792003956564.819969',
    unknown: null,
    frozen: true,
    block: '123456789',
    blockTime: '2026-09-21T14:13:20Z',
    readAt: '2026-09-21T14:13:30Z',
    endpoint: 'node.example',
  })
  expect(balances.filter((line: { amount: null }) => line.amount === null)[0]).toMatchObject({
    unknown: 'not read yet',
  })
})

it('writes the same as CSV, a column each', () => {
  const { text } = exportFile('csv', held, account, 1_790_000_020)
  const [names, ...lines] = text.trim().split('\r\n')
  expect(names?.split(',')).toHaveLength(15)
  expect(lines).toHaveLength(listTokens(8453).length)
  expect(lines.join('\n')).toContain(',123456789,2026-09-21T14:13:20Z,')
})
