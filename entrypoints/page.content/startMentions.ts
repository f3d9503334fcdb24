import { browser } from 'wxt/browser'
import { drawMarks, type Marked, type Marks } from '../../components/badge/drawMarks'
import { observeMentions } from '../../utils/mention/observeMentions'
import type { PageText } from '../../utils/mention/page/PageText'
import { scheduleIdle } from '../../utils/mention/scheduleIdle'
import type { JudgedMention, Judgement } from '../../utils/messaging/contracts/judgeText'

/** What the worker and our views can ask of a frame's badges. */
export interface Mentions {
  /** The first look, when the document is there and the page at rest. */
  start(): void
  turn(on: boolean): void
  jump(id: number): boolean
}

/** More text, roles and links than this are not sent; the worker takes no more. */
const TEXT = 400_000
const SPANS = 50_000
const LINKS = 2_000
/** Requests of a frame that get a badge. */
const MOST = 50
const AGAIN = 1_000

const isAlive = () => Boolean(browser.runtime?.id)

/**
 * Finds what the frame's text asks for and draws badges. The worker judges the text; this side reads and draws. Same
 * origin's frames are read from the outermost one of them, so that a form and its frame are judged together.
 */
export function startMentions(document: Document): Mentions {
  const drawn = new Map<Document, Marks>()
  const numbers = new Map<string, number>()
  let look = ''
  let observation: { disconnect(): void } | undefined

  const stop = () => {
    observation?.disconnect()
    observation = undefined
    show([])
  }

  const judge = async ({ text, spans, links }: PageText): Promise<JudgedMention[]> => {
    const answer = await ask<Judgement>('judgeText', {
      text: text.slice(0, TEXT),
      spans: spans.filter(({ end }) => end <= TEXT).slice(0, SPANS),
      links: links.filter(({ at }) => at <= TEXT).slice(0, LINKS),
    })
    if (answer.state === 'judged') {
      look = answer.look || look
      return answer.mentions
    }
    stop()
    return []
  }

  type Found = Omit<JudgedMention, 'at' | 'link'> & { node: Node; offset: number }
  type Listed = Found & { id: number }
  type Seen = Listed & Marked
  let list: Listed[] = []
  const show = (found: Found[]) => {
    list = found.slice(0, MOST).map((one) => ({ ...one, id: numberOf(one) }))
    const documents = new Set([...drawn.keys(), ...list.map(({ node }) => node.ownerDocument as Document)])
    for (const one of documents) {
      const marks = drawn.get(one) ?? drawMarks(one, look, isAlive)
      drawn.set(one, marks)
      marks.show(list.filter((each): each is Seen => each.view !== undefined && each.node.ownerDocument === one))
    }
    const told = list.map(({ node: _, offset: __, view: ___, ...asked }) => asked)
    void ask('noteMentions', { mentions: told }).catch(() => undefined)
  }

  /** The same request keeps its number, so that the popup's list stays good when another one comes. */
  const numberOf = ({ node: _, offset: __, view: ___, ...asked }: Found) => {
    const words = JSON.stringify(asked)
    const number = numbers.get(words) ?? numbers.size + 1
    numbers.set(words, number)
    return number
  }

  /** After an update this script has nobody behind it; the next look that is due is none, and the last. */
  const schedule = (task: () => void, delay: number) => scheduleIdle(() => (isAlive() ? task() : stop()), delay)

  const begin = () => {
    // XML and SVG documents have no place for a badge.
    if (/html/.test(document.contentType)) observation ??= observeMentions(document, show, { judge, schedule })
  }
  return {
    start: () => {
      // To ask the outermost window for its frame is dear.
      if (window.parent === window || window.frameElement === null) begin()
    },
    turn: (on) => (on ? begin() : stop()),
    jump: (id) => {
      // Where several are asked at one place, the first one's badge tells of all.
      const at = list.find((one) => one.id === id)
      const seen = at?.view ? at : list.find((one) => one.view && one.node === at?.node && one.offset === at.offset)
      return [...drawn.values()].some((marks) => marks.jump(seen?.id ?? id))
    },
  }
}

/** Asks the worker; waits where it has too much to do. Rejects when there is none any more. */
async function ask<T>(name: string, input: unknown): Promise<Exclude<T, { state: 'later' }>> {
  for (;;) {
    if (!isAlive()) throw new Error('The extension was updated or removed')
    const reply = await browser.runtime.sendMessage({ peglight: 1, name, input })
    if (!reply?.ok) throw new Error('It was refused')
    if (reply.value?.state !== 'later') return reply.value
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
  }
}
