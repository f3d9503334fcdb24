import type { Page } from 'playwright-core'

/**
 * Presses a button of the window that asks about a held request. The window closes itself at that, often before the browser
 * has told us that the press was made; what came of it is for the page and the log to say.
 */
export async function answerHold(hold: Page, name: 'Continue to the wallet' | 'Reject'): Promise<void> {
  try {
    await hold.getByRole('button', { name }).click()
  } catch (error) {
    // One that is closed is found so a moment later than the press fails.
    await hold.waitForEvent('close', { timeout: 1_000 }).catch(() => undefined)
    if (!hold.isClosed()) throw error
  }
}
