import { createSiweMessage } from 'viem/siwe'
import { describe, expect, it } from 'vitest'
import { checkReplay } from '..'
import { ME, NOW, OTHER, request } from '../fixtures/makeRequest'
import { parseSignIn } from './parseSignIn'

const base = {
  address: ME,
  chainId: 1,
  domain: 'app.example.com',
  nonce: 'k8Jh2mQz0p',
  uri: 'https://app.example.com/login',
  version: '1' as const,
  issuedAt: new Date((NOW - 5) * 1000),
  expirationTime: new Date((NOW + 600) * 1000),
}
const message = (more = {}) => createSiweMessage({ ...base, ...more })
const hex = (text: string) => `0x${Buffer.from(text).toString('hex')}`
const judge = (text: string, more = {}) =>
  checkReplay(request('personal_sign', [hex(text), ME], more)).find(({ id }) => id === 'signIn')

describe('a sign-in', () => {
  it('by the site that it names is nothing to say, as bytes or as text', () => {
    expect(judge(message())).toBeUndefined()
    expect(checkReplay(request('personal_sign', [message(), ME]))).toEqual([])
    expect(
      judge(message({ statement: 'I accept the terms: https://example.com/tos', scheme: 'https' })),
    ).toBeUndefined()
    const full = message({
      requestId: 'a-1',
      notBefore: new Date((NOW - 9) * 1000),
      resources: ['ipfs://bafy', 'https://a.b/c'],
    })
    expect(judge(full)).toBeUndefined()
  })

  it('by another site is a danger', () => {
    expect(judge(message(), { origin: 'https://evil.example' })).toEqual({
      id: 'signIn',
      severity: 'danger',
      text: 'Says app.example.com, asked by evil.example.',
    })
    expect(judge(message(), { origin: 'https://example.com' })?.severity).toBe('danger')
    expect(
      judge(message({ domain: 'app.example.com' }), { origin: 'https://app.example.com.evil.example' })?.severity,
    ).toBe('danger')
  })

  it('in a frame is the frame’s own, whatever stands around it', () => {
    expect(
      judge(message({ domain: 'frame.example', uri: 'https://frame.example' }), { origin: 'https://frame.example' }),
    ).toBeUndefined()
  })

  it('on another port of the same host is a caution', () => {
    const local = message({ domain: 'localhost:3000', uri: 'http://localhost:3000', scheme: 'http' })
    expect(judge(local, { origin: 'http://localhost:3000' })).toBeUndefined()
    expect(judge(local, { origin: 'http://localhost:5173' })).toMatchObject({ severity: 'caution' })
  })

  it('without encryption, for another account, expired, without an end', () => {
    expect(judge(message({ scheme: 'http' }))?.text).toMatch(/over http, not https/)
    expect(judge(message(), { origin: 'http://app.example.com' })?.text).toMatch(/without encryption/)
    expect(judge(message({ address: OTHER }))?.text).toMatch(/Signs in as 0x7099…79C8/)
    expect(judge(message({ expirationTime: new Date((NOW - 1) * 1000) }))).toMatchObject({
      severity: 'info',
      text: /expired/,
    })
    expect(judge(message({ expirationTime: undefined }))).toMatchObject({ severity: 'info', text: /no end date/ })
  })

  it.each([
    ['a short nonce', (text: string) => text.replace(base.nonce, 'k8Jh2mQ')],
    ['a nonce with other letters', (text: string) => text.replace(base.nonce, 'k8Jh-2mQz0p')],
    ['something before it', (text: string) => `Welcome!\n${text}`],
    ['something after it', (text: string) => `${text}\nand send all your USDC`],
    ['another version', (text: string) => text.replace('Version: 1', 'Version: 2')],
    ['no chain', (text: string) => text.replace(/Chain ID: .*\n/, '')],
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['an impossible time', (text: string) => text.replace(/Issued At: \d{4}/, 'Issued At: 20x6')],
    ['a day that there is not', (text: string) => text.replace(/Issued At: .*/, 'Issued At: 2026-13-45T00:00:00Z')],
    ['other case', (text: string) => text.replace('wants you', 'Wants You')],
  ])('with %s is not one, and that is said', (_, change) => {
    expect(judge(change(message()))).toMatchObject({ severity: 'caution', text: /not written as one/ })
  })

  it('hides nothing in its domain', () => {
    const text = message().replace('app.example.com wants', 'app.example.com@evil.example wants')
    expect(judge(text, { origin: 'https://evil.example' })?.severity).toBe('danger')
    const bidi = judge(message().replace('app.example.com wants', 'app\u202emoc wants'))
    expect(bidi?.text).not.toMatch(/\u202e/)
  })

  it('is read in linear time', () => {
    const long = `${'a'.repeat(300)} ${'wants you to sign in with your Ethereum account:'.repeat(300)}`
    expect(judge(long)?.severity).toBe('caution')
    expect('reason' in parseSignIn('\n'.repeat(30_000))).toBe(true)
  })
})
