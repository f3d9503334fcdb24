import type { Ask } from './Ask'

/** The last step of a path to what comes in. */
export const RECEIVED = 'received'

/** True when the coin comes to the account (bought, withdrawn, borrowed): nothing needs to be held, nothing leaves. */
export const isReceived = (ask: Pick<Ask, 'path'>): boolean => ask.path.at(-1) === RECEIVED
