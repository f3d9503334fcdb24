import type { Chain } from './Chain'
import { mainnets } from './mainnets'
import { testnets } from './testnets'

/** Every chain where one of the two coins lives; mainnets first. */
export const chains: readonly Chain[] = [...mainnets, ...testnets]

export type { Chain }
