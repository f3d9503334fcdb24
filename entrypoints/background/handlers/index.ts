import type { Handler } from '../../../utils/messaging'
import addEndpoint from './addEndpoint'
import changeView from './changeView'
import changeWallets from './changeWallets'
import connectWallet from './connectWallet'
import lookAtPegs from './lookAtPegs'
import pageAsk from './pageAsk'
import pageProvider from './pageProvider'
import refresh from './refresh'
import removeEndpoint from './removeEndpoint'
import savePegPrefs from './savePegPrefs'
import testAlert from './testAlert'

/** Every message the background answers: one file each. */
export const handlers: readonly Handler[] = [
  addEndpoint,
  changeView,
  changeWallets,
  connectWallet,
  lookAtPegs,
  pageAsk,
  pageProvider,
  refresh,
  removeEndpoint,
  savePegPrefs,
  testAlert,
]
