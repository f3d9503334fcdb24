import { EndpointError } from '../../utils/endpoints'

/** Null where no endpoint answered; anything else that is thrown is a fault of ours and is passed on. */
export async function nullIfUnanswered<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof EndpointError) return null
    throw error
  }
}
