import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { EVM, TRON, USDC_ETHEREUM } from './fixtures/addresses'
import { gatherAsks } from './gatherAsks'

const gather = (html: string) => gatherAsks(new JSDOM(`<body>${html}</body>`).window.document)

describe('gatherAsks', () => {
  it('says in a sentence what the page asks', () => {
    const [ask] = gather(`<p>Please send exactly 25 USDT via TRC20 to ${TRON}</p>`)
    expect(ask?.text).toBe('Pay 25 USDT on Tron to TEiXmi…BwhA.')
    expect(ask?.findings).toEqual([])
    expect(ask?.node.textContent?.slice(ask.offset, ask.offset + 7)).toBe('25 USDT')
  })

  it('says who may take it where a link asks for an approval', () => {
    const [ask] = gather(
      `<a href="https://metamask.app.link/approve/${USDC_ETHEREUM}@1/approve?address=${EVM}&uint256=1e6">Go</a>`,
    )
    expect(ask?.text).toBe('Let 0x1375…3f54 take 1 USDC on Ethereum.')
    expect(ask?.node.nodeName).toBe('A')
  })

  it('finds an address that does not belong to the network', () => {
    const [ask] = gather(`<h2>Deposit USDT</h2><p>Network: TRC20</p><p>Deposit address: ${EVM}</p>`)
    expect(ask?.findings.map((finding) => finding.id)).toEqual(['network-address'])
  })

  it('finds letters that only look like the coin’s', () => {
    const [ask] = gather(`<p>Please send 30 UЅDТ (TRC20) to ${TRON}</p>`)
    expect(ask?.findings.map((finding) => finding.id)).toEqual(['lookalike-symbol'])
  })

  it('takes Tether’s own sign for what it is', () => {
    const [ask] = gather(`<p>Pay exactly 64.2 USD₮0 on Arbitrum One to ${EVM}</p>`)
    expect(ask?.findings).toEqual([])
    expect(ask?.text).toBe('Pay 64.2 USD₮0 on Arbitrum One to 0x1375…3f54.')
  })
})
