/** A page can break the natives and the wallet that we stand on; it must not hear of it as an unhandled rejection. */
export async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // Nothing to be done, and nobody to be told.
  }
}
