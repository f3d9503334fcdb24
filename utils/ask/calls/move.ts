import type { Action } from '../Ask'
import type { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Move, Reading, ReadShape, Shape } from './Call'

/** The account gives: the other side is the called contract unless a path says otherwise. */
export const pay = (
  action: Action,
  token: string,
  amount: string | null,
  who: string | null = '@to',
  expires?: string,
): Move => ({
  action,
  token,
  amount,
  who,
  expires,
})

/** Somebody receives: the other side is who gets it; a zero there means "whoever calls". */
export const get = (
  action: Action,
  token: string,
  amount: string | null,
  who: string | null,
  expires?: string,
): Move => ({ action, token, amount, who, expires, incoming: true })

/** A function whose asks are plain arguments. */
export function fn(selector: string, signature: string, ...moves: Move[]): Shape {
  return { selector, signature, moves, read: readMoves(moves) }
}

/** A function that needs code to be read. */
export const shape = (selector: string, signature: string, read: ReadShape): Shape => ({ selector, signature, read })

function readMoves(moves: Move[]): ReadShape {
  return (args, call) => moves.flatMap((move) => readMove(move, args, call) ?? [])
}

function readMove(move: Move, args: Args, call: Call): Reading | undefined {
  const implied = move.token === '@implied'
  const token = implied ? null : addressAt(move.token, args, call)
  if (token === undefined) return undefined
  const [amountPath = '', optional] = move.amount?.split('?') ?? []
  const amount = amountPath ? args.uint(amountPath) : undefined
  // A call cut short is none that a contract would take.
  if (amountPath && amount === undefined) return undefined
  const named = move.who ? addressAt(move.who, args, call) : null
  const who = move.incoming && named && BigInt(named) === CALLER ? call.from : named
  const held = move.incoming === true && who !== undefined && who !== null && isPlaceholder(who)
  const reading = makeAsk({
    action: move.action,
    chainId: call.chainId,
    token,
    amount: optional === undefined || amount ? amount : undefined,
    bits: args.bits(amountPath),
    scale: move.scale,
    counterparty: held ? null : who,
    expiresAt: move.expires ? args.uint(move.expires) : undefined,
    path: call.path,
    incoming: move.incoming,
    implied,
  })
  return held ? { ...reading, held } : reading
}

/** What routers write for whoever calls them. */
const CALLER = 1n

/** Zero, and the small numbers that routers write for "the caller" (1) and "me" (2). */
export const isPlaceholder = (address: string): boolean => BigInt(address) <= 2n

/**
 * `@to`, `@from`, a path, or a path with a way to look into what stands there: `path:first` and `path:last` are the ends of
 * a packed Uniswap V3 route, `data:292` the word at a byte of a nested call, `route:lastSet` an array's last address.
 */
export function addressAt(path: string, args: Args, call: Call): string | null | undefined {
  if (path === '@to') return call.to
  if (path === '@from') return call.from
  const [at = '', part] = path.split(':')
  if (!part) return args.address(at)
  if (part === 'lastSet') return lastSet(args.items(at))
  const bytes = args.bytes(at) ?? ''
  const start = part === 'first' ? 0 : part === 'last' ? bytes.length - 40 : Number(part) * 2 + 24
  return start >= 0 && bytes.length >= start + 40 ? `0x${bytes.slice(start, start + 40)}` : undefined
}

function lastSet(items: Args[]): string | undefined {
  const set = items.map((item) => item.address('')).filter((address) => address && BigInt(address) !== 0n)
  return set.at(-1)
}
