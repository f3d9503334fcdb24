/**
 * What a stretch of the text is, as far as its elements say; `scope`: a frame's or a shadow root's. A list, so that what
 * the worker takes from a page can't be another one.
 */
export const SPAN_ROLES = [
  'code',
  'row',
  'head',
  'action',
  'field',
  'nav',
  'title',
  'link',
  'chat',
  'scope',
  'picture',
] as const
export type Role = (typeof SPAN_ROLES)[number]

export interface Span {
  role: Role
  start: number
  end: number
}

/** A payment link at its place in the text; or, before the worker has read it, what may be a QR code (`readCode`). */
export interface Link {
  at: number
  uri: string
}

/**
 * A page as one text: `\n` between blocks and cells, `\v` between inline elements that stand without a blank. Plain
 * data: it can be sent to another context to be judged there.
 */
export interface PageText {
  text: string
  spans: Span[]
  links: Link[]
}

/** A page's text with the way back to its nodes: `sources[i]` holds the text from `starts[i]` on. */
export interface PageReading extends PageText {
  starts: number[]
  sources: Node[]
  /** Raw offset in the node at which its text begins; -1 if the text is an attribute's. */
  skips: number[]
  /** The element of each link. */
  linked: Element[]
  /** What was still to be read was taken out of the page meanwhile. */
  torn?: boolean
}
