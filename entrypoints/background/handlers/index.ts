import type { Handler } from '../../../utils/messaging'
import addEndpoint from './addEndpoint'
import changeSite from './changeSite'
import changeView from './changeView'
import changeWallets from './changeWallets'
import connectWallet from './connectWallet'
import judgeText from './judgeText'
import noteMentions from './noteMentions'
import pageAsk from './pageAsk'
import pageProvider from './pageProvider'
import refresh from './refresh'
import removeEndpoint from './removeEndpoint'
import savePegPrefs from './savePegPrefs'
import testAlert from './testAlert'

/** Every message the background answers: one file each. */
export const handlers: readonly Handler[] = [
  addEndpoint,
  changeSite,
  changeView,
  changeWallets,
  connectWallet,
  judgeText,
  noteMentions,
  pageAsk,
  pageProvider,
  refresh,
  removeEndpoint,
  savePegPrefs,
  testAlert,
]
