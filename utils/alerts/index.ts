export { AlertPrefs, defaultAlertPrefs, Said } from './AlertPrefs'
export { decideAlert } from './decideAlert'
export { planPoll } from './planPoll'
export { type Held, writeAlert } from './writeAlert'
