/** What a stretch of the text is, as far as its elements say. */
export type Role = 'code' | 'row' | 'head' | 'action' | 'field' | 'nav' | 'title' | 'link' | 'chat'

export interface Span {
  role: Role
  start: number
  end: number
}

/** A payment link or an explorer's link, at its place in the text. */
export interface Link {
  at: number
  uri: string
  node: Element
}

/**
 * A page as one text: `\n` between blocks and cells, `\v` between inline elements that stand without a blank.
 * `sources[i]` is the node whose text begins at `starts[i]`, `skips[i]` the raw offset it begins with.
 */
export interface PageText {
  text: string
  starts: number[]
  sources: Node[]
  skips: number[]
  spans: Span[]
  links: Link[]
}
