import type { Handler } from '../../../utils/messaging'
import addEndpoint from './addEndpoint'
import changeEndpoints from './changeEndpoints'
import changeView from './changeView'
import changeWallets from './changeWallets'
import connectWallet from './connectWallet'
import pageAsk from './pageAsk'
import pageProvider from './pageProvider'
import refresh from './refresh'
import removeEndpoint from './removeEndpoint'
import savePegPrefs from './savePegPrefs'
import testAlert from './testAlert'

/** Every message the background answers: one file each. */
export const handlers: readonly Handler[] = [
  addEndpoint,
  changeEndpoints,
  changeView,
  changeWallets,
  connectWallet,
  pageAsk,
  pageProvider,
  refresh,
  removeEndpoint,
  savePegPrefs,
  testAlert,
]
