/** How loud a mark is: `ok` verified, `plain` nothing against it, then the two that want a look. */
export type Tone = 'ok' | 'plain' | 'caution' | 'danger'

/** What a badge in a page says: plain strings, nothing that the page may not know. */
export interface MarkView {
  /** `native`, `usdt0`, `bridged`, `exchange-pegged`, `unknown`, `fake`. */
  mark: string
  /** One character, so that the colour is never alone in saying it. */
  sign: string
  tone: Tone
  /** "Bridged USDC on Polygon" */
  name: string
  lines: { text: string; tone: Tone }[]
}
