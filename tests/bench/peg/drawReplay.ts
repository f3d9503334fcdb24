import type { Coin } from '../../../utils/peg'
import type { Moment, Recording } from './replay'
export async function drawReplay(
  _path: string,
  _name: string,
  _r: Recording,
  _m: readonly Moment[],
  _t: Record<Coin, (number | null)[]>,
) {}
