import type { Handler } from '../../../utils/messaging'
import addEndpoint from './addEndpoint'
import answerHold from './answerHold'
import changeEndpoints from './changeEndpoints'
import changeSite from './changeSite'
import changeView from './changeView'
import changeWallets from './changeWallets'
import connectWallet from './connectWallet'
import eraseLog from './eraseLog'
import judgeText from './judgeText'
import lookAtPegs from './lookAtPegs'
import noteMentions from './noteMentions'
import pageAsk from './pageAsk'
import pageOutcome from './pageOutcome'
import pagePayment from './pagePayment'
import pageProvider from './pageProvider'
import refresh from './refresh'
import removeEndpoint from './removeEndpoint'
import saveAskPrefs from './saveAskPrefs'
import savePegPrefs from './savePegPrefs'
import testAlert from './testAlert'

/** Every message the background answers: one file each. */
export const handlers: readonly Handler[] = [
  addEndpoint,
  answerHold,
  changeEndpoints,
  changeView,
  changeWallets,
  connectWallet,
  eraseLog,
  lookAtPegs,
  changeSite,
  judgeText,
  noteMentions,
  pageAsk,
  pageOutcome,
  pagePayment,
  pageProvider,
  refresh,
  removeEndpoint,
  saveAskPrefs,
  savePegPrefs,
  testAlert,
]
