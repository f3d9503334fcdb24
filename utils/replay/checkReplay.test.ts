import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageRequest } from '../ask'
import { listTokens } from '../tokens'
import { checkReplay } from '.'
import {
  authorization,
  MAX,
  ME,
  NOW,
  OTHER,
  PERMIT2,
  permit,
  permitSingle,
  permitTransfer,
  RANDOM,
  request,
  signing,
  USDC,
  USDT,
} from './fixtures/makeRequest'

const ids = (asked: PageRequest) => checkReplay(asked).map(({ id }) => id)
const said = (asked: PageRequest, id: string) => checkReplay(asked).find((finding) => finding.id === id)
/** Findings beyond the plain description. */
const faults = (asked: PageRequest) => checkReplay(asked).filter(({ severity }) => severity !== 'info')

describe('a domain', () => {
  it('that names no network is said to be good on other chains', () => {
    expect(said(permit({}, { chainId: undefined }), 'boundToChain')).toMatchObject({
      severity: 'caution',
      text: 'Not bound to one network: may be reused on other chains.',
    })
  })

  it('that names no contract is said too', () => {
    expect(said(signing('Login', { name: 'x', chainId: 1 }, { who: ME }), 'boundToChain')?.text).toMatch(/one contract/)
  })

  it('of a login that touches no coin is no more than a note', () => {
    expect(said(signing('Login', { name: 'x' }, { who: ME }), 'boundToChain')?.severity).toBe('info')
  })

  it.each([1, '1', '0x1', ' 1 ', '0x01'])('may write the chain as %j', (chainId) => {
    expect(faults(permit({}, { chainId }))).toEqual([])
  })

  it.each([-1, 0, '1e0', '0b1', 'mainnet', '0x', 2 ** 60, {}, [1], true, '9'.repeat(300)])(
    'has no chain in %j, and that is said',
    (chainId) => {
      expect(ids(permit({}, { chainId }))).toEqual(expect.arrayContaining(['boundToChain', 'chain']))
    },
  )

  it('for another chain than the wallet is on is said, and not where the wallet’s is not known', () => {
    expect(said(permit({}, {}, { chainId: 8453 }), 'chain')?.text).toBe('For Ethereum, while the wallet is on Base.')
    expect(said(permit({}, {}, { chainId: 0 }), 'chain')).toBeUndefined()
  })

  it('of Polygon’s bridged coins is bound by its salt', () => {
    const salted = listTokens(137).filter((token) => token.domain?.salt)
    expect(salted.length).toBeGreaterThan(0)
    for (const { address, domain } of salted) {
      const own = { ...domain, chainId: undefined, verifyingContract: address }
      expect(faults(permit({}, own, { chainId: 137 }))).toEqual([])
      const wrong = { ...own, salt: `0x${'00'.repeat(31)}01` }
      expect(ids(permit({}, wrong, { chainId: 137 }))).toEqual(expect.arrayContaining(['boundToChain', 'domain']))
    }
  })

  it('of every known coin, as its contract has it, raises nothing', () => {
    const signable = listTokens().filter(({ domain, eip2612 }) => domain && eip2612)
    expect(signable.length).toBeGreaterThan(50)
    for (const { chainId, address, domain } of signable) {
      const own = { ...domain, verifyingContract: address, ...(domain?.salt ? { chainId: undefined } : { chainId }) }
      expect([address, faults(permit({}, { version: undefined, ...own }, { chainId }))]).toEqual([address, []])
    }
  })

  it('that is not the coin’s own is said', () => {
    expect(said(permit({}, { name: 'USDC' }), 'domain')?.text).toMatch(/differs from the contract \(name\)/)
    expect(said(permit({}, { version: '1' }), 'domain')?.text).toMatch(/version/)
    expect(said(permit({}, { version: 2 }), 'domain')).toBeUndefined()
  })

  it('of Permit2 has no version, and that is right', () => {
    expect(faults(permitSingle())).toEqual([])
    expect(
      said(permitTransfer({}, 'PermitTransferFrom', { verifyingContract: OTHER }), 'permit2Contract'),
    ).toBeDefined()
  })
})

describe('a permit', () => {
  it('is said in a sentence, with its bound and its end', () => {
    expect(said(permit(), 'permit')).toMatchObject({ severity: 'info' })
    expect(said(permit(), 'permit')?.text).toMatch(/^Lets 0x7099…79C8 take up to 100\.00 USDC, until /)
    expect(faults(permit())).toEqual([])
  })

  it('without bound or end is worth a caution each', () => {
    const asked = permit({ value: MAX, deadline: MAX })
    expect(said(asked, 'unlimited')?.text).toMatch(/all your USDC/)
    expect(said(asked, 'noEnd')?.text).toMatch(/with no end date/)
    expect(said(permit({ deadline: NOW + 40 * 86_400 }), 'noEnd')?.text).toMatch(/far longer/)
    expect(said(permit({ value: `0x${'f'.repeat(64)}` }), 'unlimited')).toBeDefined()
  })

  it('that has expired, or takes back, is no danger', () => {
    expect(said(permit({ deadline: NOW - 1 }), 'validity')?.text).toMatch(/expired/)
    expect(faults(permit({ deadline: NOW - 1 }))).toEqual([])
    expect(said(permit({ value: 0, deadline: MAX }), 'permit')?.text).toMatch(/Takes back/)
    expect(faults(permit({ value: 0, deadline: MAX }))).toEqual([])
  })

  it('of Dai’s form is unlimited, and without an end where that is 0', () => {
    const dai = permit({ value: undefined, deadline: undefined, holder: ME, allowed: true, expiry: 0 })
    expect(ids(dai)).toEqual(expect.arrayContaining(['unlimited', 'noEnd']))
    expect(said(dai, 'validity')).toBeUndefined()
  })

  it.each([
    [1, USDT],
    [56, '0x55d398326f99059fF775485246999027B3197955'],
  ])('for USDT on chain %i, which knows none, is suspect in itself', (chainId, verifyingContract) => {
    const domain = { name: 'Tether USD', version: '1', chainId, verifyingContract }
    expect(said(permit({}, domain, { chainId }), 'unsupported')).toMatchObject({ severity: 'danger' })
  })
})

describe('an EIP-3009 authorization', () => {
  it('says who may hand it in', () => {
    expect(said(authorization(), 'eip3009')?.text).toMatch(
      /^One-time transfer of 250\.00 USDC to 0x7099…79C8, spendable by anyone holding it, until /,
    )
    expect(said(authorization({}, {}, 'ReceiveWithAuthorization'), 'eip3009')?.text).toMatch(/by the payee alone/)
  })

  it('may begin at 0, as the standard’s own example does', () => {
    expect(faults(authorization())).toEqual([])
  })

  it.each([0, '7', '0x07', `0x${'00'.repeat(31)}07`, `0x${'ab'.repeat(31)}`, null])(
    'with the nonce %j is said',
    (nonce) => {
      expect(ids(authorization({ nonce }))).toContain('nonceShape')
    },
  )

  it('says when it begins later, never, or has ended', () => {
    expect(said(authorization({ validAfter: NOW + 5000, validBefore: NOW + 6000 }), 'validity')?.text).toMatch(
      /only after/,
    )
    expect(said(authorization({ validAfter: NOW, validBefore: NOW + 1 }), 'validity')?.text).toMatch(/at no time/)
    expect(said(authorization({ validBefore: NOW }), 'validity')?.text).toMatch(/expired/)
    expect(said(authorization({ validBefore: MAX }), 'noEnd')).toBeDefined()
    expect(said(authorization({ validBefore: undefined }), 'noEnd')).toBeDefined()
  })

  it('is taken back without alarm', () => {
    const cancel = signing(
      'CancelAuthorization',
      { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: USDC },
      { authorizer: ME, nonce: RANDOM },
    )
    expect(checkReplay(cancel)).toMatchObject([{ id: 'eip3009', severity: 'info' }])
  })

  it('is fine for USDT0 and suspect for Ethereum’s USDT', () => {
    const usdt0 = listTokens(42161).find(({ form }) => form === 'usdt0')
    const domain = { ...usdt0?.domain, chainId: 42161, verifyingContract: usdt0?.address }
    expect(said(authorization({}, domain), 'unsupported')).toBeUndefined()
    expect(said(authorization({}, { verifyingContract: USDT }), 'unsupported')?.severity).toBe('danger')
  })
})

describe('Permit2', () => {
  it('leaves the recipient to the spender unless a witness binds it', () => {
    expect(said(permitTransfer(), 'permit2Transfer')).toMatchObject({ severity: 'caution' })
    expect(said(permitTransfer(), 'permit2Transfer')?.text).toMatch(/0x7099…79C8 chooses the recipient/)
    const order = permitTransfer({ witness: { info: {}, outputs: [] } }, 'PermitWitnessTransferFrom')
    expect(said(order, 'permit2Transfer')).toMatchObject({ severity: 'info' })
    const batch = {
      permitted: [
        { token: USDC, amount: 1 },
        { token: USDT, amount: MAX },
      ],
    }
    expect(said(permitTransfer(batch, 'PermitBatchTransferFrom'), 'permit2Transfer')?.text).toMatch(
      /USDC and all your USDT/,
    )
  })

  it('pays the witness’s recipient alone through x402’s proxy', () => {
    const paid = permitTransfer(
      { spender: '0x402085c248EeA27D92E8b30b2C58ed07f9E20001', witness: { to: OTHER, validAfter: '0' } },
      'PermitWitnessTransferFrom',
    )
    expect(said(paid, 'permit2Transfer')?.text).toMatch(/for 0x7099…79C8 alone/)
    expect(faults(paid)).toEqual([])
  })

  it('has two clocks, and both are looked at', () => {
    expect(said(permitSingle(), 'permit2Allowance')?.text).toMatch(
      /^Standing permission for 0x7099…79C8 through Permit2, until /,
    )
    expect(said(permitSingle({ expiration: '281474976710655' }), 'noEnd')?.text).toMatch(/no end date/)
    expect(said(permitSingle({}, { sigDeadline: MAX }), 'noEnd')?.text).toMatch(/Can be used/)
    expect(said(permitSingle({ amount: String(2n ** 160n - 1n) }), 'unlimited')?.text).toMatch(/does not use it up/)
  })
})

describe('what cannot be read', () => {
  it.each([
    ['in the message', signing('Vote', { name: 'x', chainId: 1, verifyingContract: OTHER }, { a: [{ b: USDC }] })],
    ['in lower case', signing('Vote', { chainId: 1, verifyingContract: OTHER }, { a: USDC.toLowerCase() })],
    ['in calldata', signing('Run', { chainId: 1 }, { data: `0x12345678${'0'.repeat(24)}${USDC.slice(2)}` })],
    ['in the domain', signing('Anything', { chainId: 1, verifyingContract: USDC }, {})],
    ['in a permit that lacks its parts', permit({ spender: 'me' })],
  ])('and names a coin %s is to be treated as unlimited', (_, asked) => {
    expect(said(asked, 'unreadable')?.text).toMatch(/names USDC: treat it as unlimited/)
  })

  it('is nothing to say where no coin is named, or on a chain where it is none', () => {
    expect(said(signing('Vote', { chainId: 1, verifyingContract: OTHER }, { a: OTHER }), 'unreadable')).toBeUndefined()
    const elsewhere = signing('Vote', { chainId: 10, verifyingContract: OTHER }, { a: USDC }, { chainId: 10 })
    expect(said(elsewhere, 'unreadable')).toBeUndefined()
  })

  it('in the oldest form is bound to nothing', () => {
    const v1 = request('eth_signTypedData', [[{ type: 'string', name: 'Message', value: USDC }], ME])
    expect(ids(v1)).toEqual(expect.arrayContaining(['boundToChain', 'unreadable']))
  })
})

describe('a message', () => {
  const hash = `0x${'9f'.repeat(32)}`
  it('of 32 bytes is blind', () => {
    expect(said(request('eth_sign', [ME, hash]), 'blindHash')?.severity).toBe('danger')
    expect(said(request('personal_sign', [hash, ME]), 'blindHash')?.severity).toBe('caution')
    expect(said(request('personal_sign', [ME, hash]), 'blindHash')).toBeDefined()
    const written = `0x${Buffer.from(hash).toString('hex')}`
    expect(said(request('personal_sign', [written, ME]), 'blindHash')).toBeDefined()
  })

  it('of 32 letters is not', () => {
    const text = `0x${Buffer.from('I agree to all of your terms! ok').toString('hex')}`
    expect(text.length).toBe(66)
    expect(checkReplay(request('personal_sign', [text, ME]))).toEqual([])
    expect(checkReplay(request('personal_sign', ['hello', ME]))).toEqual([])
    expect(checkReplay(request('personal_sign', ['0x', ME]))).toEqual([])
  })
})

describe('EIP-7702', () => {
  const hand = (chainId: unknown, address: string = OTHER) =>
    request('eth_sendTransaction', [{ from: ME, to: ME, authorizationList: [{ address, chainId, nonce: '0x0' }] }])

  it.each([0, '0x0', '0'])('with chain %j hands over the account everywhere', (chainId) => {
    expect(said(hand(chainId), 'delegation')).toMatchObject({ severity: 'danger', text: /ALL chains/ })
  })

  it('for one chain is a danger too, and taking it back is none', () => {
    expect(said(hand('0x2105'), 'delegation')?.text).toMatch(/account on Base to 0x7099…79C8, until you take it back/)
    expect(said(hand(1, `0x${'0'.repeat(40)}`), 'delegation')?.severity).toBe('info')
  })

  it('is found where it is asked for alone, or in a batch, and the gravest is said', () => {
    const alone = request('wallet_signAuthorization', [{ contractAddress: OTHER, chainId: 0 }])
    expect(said(alone, 'delegation')?.text).toMatch(/ALL/)
    const batch = request('wallet_sendCalls', [
      {
        calls: [
          {
            authorizationList: [
              { address: OTHER, chainId: 1 },
              { address: OTHER, chainId: 0 },
            ],
          },
        ],
      },
    ])
    expect(said(batch, 'delegation')?.text).toMatch(/ALL/)
  })

  it('does not take an unknown active chain for all of them', () => {
    const asked = request('eth_signAuthorization', [{ address: OTHER }], { chainId: 0 })
    expect(said(asked, 'delegation')?.text).toMatch(/a chain that is not named/)
  })
})

describe('hostile input', () => {
  it('is never thrown at', () => {
    const anything = fc.anything({ withBigInt: true, maxDepth: 4 })
    const named = fc.constantFrom(
      'eth_signTypedData_v4',
      'eth_signTypedData',
      'personal_sign',
      'eth_sign',
      'wallet_sendCalls',
    )
    fc.assert(
      fc.property(named, fc.array(anything), anything, (method, params, chainId) => {
        expect(Array.isArray(checkReplay({ method, params, chainId, origin: 'x', at: NOW } as PageRequest))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('inside well-formed data neither', () => {
    const value = fc.anything({ maxDepth: 2 })
    const types = fc.constantFrom(
      'Permit',
      'PermitSingle',
      'PermitBatch',
      'PermitTransferFrom',
      'TransferWithAuthorization',
    )
    const fields = fc.record({
      spender: fc.oneof(fc.constant(OTHER), value),
      value,
      deadline: value,
      nonce: value,
      permitted: fc.oneof(fc.array(fc.record({ token: fc.constant(USDC), amount: value })), value),
      details: value,
      validBefore: value,
    })
    fc.assert(
      fc.property(types, fields, value, (primaryType, message, chainId) => {
        const domain = { chainId, verifyingContract: PERMIT2 }
        const typed = { types: {}, primaryType, domain, message }
        expect(Array.isArray(checkReplay(request('eth_signTypedData_v4', [ME, typed])))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is not walked without end', () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    const typed = { primaryType: 'Loop', domain: { chainId: 1, verifyingContract: OTHER }, message: loop }
    expect(checkReplay(request('eth_signTypedData_v4', [ME, typed]))).toEqual([])
    const wide = { ...typed, message: { list: Array.from({ length: 200_000 }, () => USDC) } }
    expect(ids(request('eth_signTypedData_v4', [ME, wide]))).toContain('unreadable')
    const getter = Object.defineProperty({}, 'primaryType', {
      get() {
        throw new Error('no')
      },
    })
    expect(checkReplay(request('eth_signTypedData_v4', [ME, getter]))).toEqual([])
  })
})
