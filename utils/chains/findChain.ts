import { type Chain, chains } from './definitions'

const byId = new Map(chains.map((chain) => [chain.id, chain]))

/** The known chain with this id; `undefined` where neither coin lives. */
export function findChain(id: number): Chain | undefined {
  return byId.get(id)
}
