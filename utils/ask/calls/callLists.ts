import type { Args } from '../abi/Args'
import type { Inner, Reading, ReadShape } from './Call'
import { itemsOf } from './itemsOf'

/** Where the parts of an inner call stand in one item of a list. */
interface Columns {
  to?: string
  data: string
}

/** A list of calls, each a tuple. */
export function listed(path: string, label: string, { to = 'to', data }: Columns): ReadShape {
  return (args, call, read) =>
    itemsOf(args, path, call).flatMap((item, index) =>
      read({ to: item.address(to), data: item.bytes(data), label: `${label}[${index}]` }),
    )
}

/** Calls whose targets and data stand in lists of their own. */
export function parallel(to: string, data: string, label: string): ReadShape {
  return (args, call, read) =>
    itemsOf(args, data, call).flatMap((_, index) =>
      read({
        to: args.address(`${to}[${index}]`),
        data: args.bytes(`${data}[${index}]`),
        label: `${label}[${index}]`,
      }),
    )
}

/** One call, in `to` and `data`. */
export function single(label: string): ReadShape {
  return (args: Args, _, read: (inner: Inner) => Reading[]) =>
    read({ to: args.address('to'), data: args.bytes('data'), label })
}
