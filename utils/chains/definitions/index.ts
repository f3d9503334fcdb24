import type { Chain } from './Chain'
import { mainnets } from './mainnets'

/** Every chain where one of the two coins lives. */
export const chains: readonly Chain[] = [...mainnets]

export type { Chain }
