import { WindowPostMessageStream } from '@metamask/post-message-stream'

/** What is used of a stream; its package has no types for it. */
interface Pipe {
  write(message: unknown): void
  on(event: 'data', listener: (message: never) => void): void
}

/** One end of a wallet's way between a page and its own side: messages of the window, as both wallets use them. */
export function openPipe(name: string, target: string): Pipe {
  // `*`, because a document in about:blank has no origin to name.
  return new WindowPostMessageStream({ name, target, targetOrigin: '*' }) as unknown as Pipe
}
