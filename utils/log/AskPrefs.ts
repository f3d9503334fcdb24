import * as v from 'valibot'

/** Which requests wait for the person in a window of the extension: every one about the coins, those in danger, none. */
export const AskPrefs = v.object({
  hold: v.picklist(['always', 'danger', 'never']),
  /** Answers with status 402 are noticed by the browser's own account of what pages load; needs its permission. */
  everywhere: v.optional(v.boolean(), false),
})
export type AskPrefs = v.InferOutput<typeof AskPrefs>

/** The hosts for that, as the manifest offers them. */
export const EVERYWHERE = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']

export const defaultAskPrefs: AskPrefs = { hold: 'danger', everywhere: false }
