import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handlers as backgroundHandlers } from '../../entrypoints/background/handlers'
import type { Contract } from '../../utils/messaging'

const folder = new URL('../../utils/messaging/contracts/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^[a-z].*\.ts$/.test(name) && !name.endsWith('.test.ts'))
const contracts = await Promise.all(
  files.map(async (file) => {
    const name = file.replace('.ts', '')
    const exports = (await import(new URL(file, folder).href)) as Record<string, unknown>
    return { name, contract: exports[name] as Contract | undefined }
  }),
)
const pageHandlers = readdirSync(new URL('../../entrypoints/page.content/handlers/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
  .map((name) => name.replace('.ts', ''))

describe('messages', () => {
  it.each(contracts)('$name is a contract of that name with a rule for its senders', ({ name, contract }) => {
    expect(contract?.name).toBe(name)
    expect(contract?.senders.length).toBeGreaterThan(0)
    expect(contract?.input.type).toMatch(/object|variant/)
  })

  it.each(contracts)('$name is answered in exactly one place', ({ name }) => {
    const inBackground = backgroundHandlers.filter((handler) => handler.contract.name === name).length
    const inPage = pageHandlers.filter((handler) => handler === name).length
    expect(inBackground + inPage).toBe(1)
  })

  it('no handler answers a message that nobody declared', () => {
    const names = contracts.map(({ name }) => name)
    expect(backgroundHandlers.map(({ contract }) => contract.name).filter((name) => !names.includes(name))).toEqual([])
    expect(pageHandlers.filter((name) => !names.includes(name))).toEqual([])
  })

  it('nothing that a page may send changes wallets, endpoints or settings', () => {
    const open = contracts.filter(({ contract }) => contract?.senders.includes('content')).map(({ name }) => name)
    expect(open.sort()).toEqual(['judgeText', 'noteMentions', 'pageAsk', 'pageOutcome', 'pagePayment', 'pageProvider'])
  })
})
