import * as v from 'valibot'

/** Which requests wait for the person in a window of the extension: every one about the coins, those in danger, none. */
export const AskPrefs = v.object({ hold: v.picklist(['always', 'danger', 'never']) })
export type AskPrefs = v.InferOutput<typeof AskPrefs>

export const defaultAskPrefs: AskPrefs = { hold: 'danger' }
