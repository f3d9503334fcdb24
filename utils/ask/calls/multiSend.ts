import { MAX_ITEMS } from '../abi/Args'
import type { Reading, ReadShape, Shape } from './Call'
import { shape } from './move'

/**
 * Safe's packed batch: uint8 operation, address to, uint256 value, uint256 length, then the data, again and again. It is
 * delegate-called, so the Safe itself is who calls. Source: safe-smart-account MultiSend.sol, read 2026-11-23.
 */
const readPacked: ReadShape = (args, call, read) => {
  const packed = args.bytes('transactions') ?? ''
  const found: Reading[] = []
  let at = 0
  for (let index = 0; index < MAX_ITEMS && at + 170 <= packed.length; index++) {
    const to = `0x${packed.slice(at + 2, at + 42)}`
    const lengthWord = packed.slice(at + 106, at + 170)
    if (!lengthWord.startsWith('0'.repeat(56))) break
    const end = at + 170 + Number.parseInt(lengthWord.slice(56), 16) * 2
    found.push(...read({ to, data: packed.slice(at + 170, end), from: call.from, label: `multiSend[${index}]` }))
    at = end
  }
  if (at + 170 <= packed.length) call.budget.cut = true
  return found
}

export const multiSendShapes: Shape[] = [shape('8d80ff0a', 'multiSend(bytes transactions)', readPacked)]
