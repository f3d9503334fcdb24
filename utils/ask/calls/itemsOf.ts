import type { Args } from '../abi/Args'
import type { Call } from './Call'

/** The items of a list that a call holds; a list too long to follow is noted in the budget. */
export function itemsOf(args: Args, path: string, call: Call): Args[] {
  if (args.overflows(path)) call.budget.cut = true
  return args.items(path)
}
