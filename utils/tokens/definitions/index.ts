import type { Token } from '../Token'
import { usdc } from './usdc'
import { usdt } from './usdt'

/** Every known deployment of both coins. */
export const tokens: readonly Token[] = [...usdc, ...usdt]
