import type { GenericSchema, InferOutput } from 'valibot'

/**
 * Who may send a message, decided from what the browser itself says of the sender.
 * - `view`: one of our own pages (popup, options, side panel).
 * - `content`: our script in a web page. Whatever it carries may come from the page.
 * - `background`: our worker.
 */
export type SenderKind = 'view' | 'content' | 'background'

/** One message: its name, what it carries, what it answers, and who may send it. */
export interface Contract<I extends GenericSchema = GenericSchema, O = unknown> {
  name: string
  input: I
  senders: readonly SenderKind[]
  /** Never set: carries the type of the answer. */
  readonly answer?: O
}

/** Declares a message. The type of the answer is given by the caller: `contract<Answer>()({...})`. */
export function contract<O = void>() {
  return <I extends GenericSchema>(definition: Omit<Contract<I, O>, 'answer'>): Contract<I, O> => definition
}

export type InputOf<C extends Contract> = InferOutput<C['input']>
export type AnswerOf<C extends Contract> = C extends Contract<infer _I, infer O> ? O : never

/** What goes over the wire. */
export interface Envelope {
  peglight: 1
  name: string
  input: unknown
}

export type Reply = { ok: true; value: unknown } | { ok: false; error: string }
