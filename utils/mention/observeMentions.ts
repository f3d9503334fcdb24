import type { PlainMention } from './Mention'
import { cropPage } from './page/cropPage'
import { findRegion } from './page/findRegion'
import { isSilent } from './page/hasTrigger'
import { namesAnything } from './page/namesAnything'
import { numberOf } from './page/numberOf'
import type { PageReading, PageText } from './page/PageText'
import { type Placed, placeMention } from './page/placeMention'
import { mayBeCode } from './page/readCode'
import { readFrame } from './page/readFrame'
import { readPage } from './page/readPage'
import { scheduleIdle } from './scheduleIdle'

export interface ObserveOptions<T extends PlainMention = PlainMention> {
  /**
   * Judges a page's text, here or in another context; what it adds to a mention is handed on. A rejection three times
   * in a row ends the observation.
   */
  judge: (page: PageText) => T[] | Promise<T[]>
  /** Runs a task after at least `delay` ms, when the page is idle; returns how to call it off. */
  schedule?: (task: () => void, delay: number) => () => void
  /** Milliseconds from any fixed point. */
  now?: () => number
}

/** Longest uninterrupted stretch of work, in ms: a third of a frame. */
const SLICE = 5
/** Work takes one part in this many of the time, so a storm of changes costs 2% of the main thread at most. */
const SHARE = 50
/** Later readings are spread: a slice is followed by this many times its length of nothing. */
const SPREAD = 9
/** Changes are gathered at least this long, in ms. */
const GATHER = 250
/** More changed nodes than this, with this many a second taken off, are a storm. */
const STORM = 400
const CALMING = 100
/** A storm is not listened to: the page is looked at again after pauses that grow from the first to the last, in ms. */
const FIRST_PAUSE = 500
/** Where numbers change in their places and nothing comes or goes, the first pause is longer: a table of prices. */
const TICKING_PAUSE = 4_000
const GROWTH = 4
const LAST_PAUSE = 8_000
const FAILURES = 3
/** A change this near to a mention, in characters and nodes, may belong to it without naming a coin. */
const NEAR = { text: 1_500, nodes: 300 }

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['href', 'value', 'hidden', 'aria-selected', 'aria-checked', 'data-clipboard-text', 'src', 'alt'],
}

/**
 * Finds mentions now and whenever the page changes. The first reading is one pass over the text; where no coin is
 * named it ends there. Later only the changed parts are read, and only if they name a coin or an address or belong
 * to a mention. Nothing runs while the document is hidden, and a storm of changes is not listened to but looked at
 * now and then, or soon after a click.
 *
 * The first slice is done at once, so that a caller should choose an idle moment. `onMentions` gets all mentions of the
 * page, each time they have changed. Returns how to stop.
 */
export function observeMentions<T extends PlainMention>(
  root: Node,
  onMentions: (mentions: Placed<T>[]) => void,
  { judge, schedule = scheduleIdle, now = () => performance.now() }: ObserveOptions<T>,
): { disconnect(): void } {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument
  const Observer = document?.defaultView?.MutationObserver ?? MutationObserver
  let watched = new WeakSet<Node>()
  let mentions: { mention: Placed<T>; region: Node; near: Node }[] = []
  /** The last reading of the whole page, so that the same words are not judged twice. */
  let last: { words: string; judged: T[] } | undefined
  let changed = new Set<Node>()
  let whole = true
  let cancel: (() => void) | undefined
  let nextAt = 0
  let spent = 0
  let heat = 0
  let heatAt = 0
  let pause = 0
  let failures = 0
  let retries = 0
  let told = ''
  let stopped = false
  let asleep = false
  let work: Generator<void, void> | undefined

  const observer = new Observer((records) => {
    // Nobody looks: what changes from here on is read when somebody does.
    if (isHidden()) {
      callOff()
      return sleep()
    }
    const start = now()
    heat = Math.max(0, heat - ((start - heatAt) / 1000) * CALMING)
    heatAt = start
    for (const record of records.length < STORM ? records : []) gather(record)
    heat += records.length
    if (heat > STORM || changed.size > STORM) {
      pause = Math.min(LAST_PAUSE, Math.max(isTicking(records) ? TICKING_PAUSE : FIRST_PAUSE, pause * GROWTH))
      sleep()
      nextAt = Math.max(nextAt, start + pause)
    }
    spent += now() - start
    plan()
  })

  /** Is it a page that was read and asks for nothing, where nothing but text in its old places waits to be read? */
  const isTicking = (records: MutationRecord[]) =>
    !whole &&
    !mentions.length &&
    records.every(({ type }) => type === 'characterData') &&
    [...changed].every(({ nodeType }) => nodeType === 3)

  /** Stops listening; the next look is at the whole page, and listens again. */
  function sleep(): void {
    observer.disconnect()
    asleep = true
    whole = true
    changed.clear()
  }

  function callOff(): void {
    cancel?.()
    cancel = undefined
  }

  function gather(record: MutationRecord): void {
    if (whole) return
    if (record.type === 'childList') {
      for (const node of record.addedNodes) if (changed.size <= STORM) changed.add(node)
      // Something of a mention may be gone.
      if (record.removedNodes.length) changed.add(record.target)
    } else changed.add(record.target)
  }

  function watch(scope: Node): void {
    if (watched.has(scope)) return
    watched.add(scope)
    observer.observe(scope, WATCHED)
  }

  /** Nobody looks? Then it is heard when somebody does: to listen from the start is dear, and most pages are never hidden. */
  function isHidden(): boolean {
    if (document?.visibilityState !== 'hidden') return false
    document.addEventListener('visibilitychange', onShow)
    return true
  }

  function plan(soonest = GATHER): void {
    if (stopped || cancel || !(work || whole || changed.size) || isHidden()) return
    cancel = schedule(run, Math.max(work ? 0 : soonest, nextAt - now()))
  }

  /** One slice of work; comes back for the rest. */
  function run(): void {
    cancel = undefined
    if (stopped || isHidden()) return
    const start = now()
    if (asleep) {
      asleep = false
      heat = 0
      watched = new WeakSet()
      watch(root)
    }
    // A page that has been calm for a while is listened to as at first.
    if (pause && start - heatAt > LAST_PAUSE * 2) pause = 0
    const first = told === '' && last === undefined
    let done = whole && !work && isSilent(root, !pause)
    if (done) {
      whole = false
      changed.clear()
      if (mentions.length) replace(root, undefined, [])
    } else {
      work ??= readChanges()
      do done = work.next().done === true
      while (!done && now() - start < SLICE)
    }
    const end = now()
    spent += end - start
    if (done) {
      work = undefined
      nextAt = Math.max(nextAt, end + spent * (SHARE - 1))
      spent = 0
    } else if (!first) nextAt = end + (end - start) * SPREAD
    plan()
  }

  function* readChanges(): Generator<void, void> {
    const places = changed
    const all = whole
    changed = new Set()
    whole = false
    if (all) {
      yield* read(root)
      return
    }
    const regions = new Set<Node>()
    let looked = 0
    for (const node of places) {
      if (++looked % 16 === 0) yield
      if (!node.isConnected || [...regions].some((region) => region.contains(node)) || !matters(node)) continue
      regions.add(findRegion(node, root))
    }
    for (const region of regions) {
      if ([...regions].some((other) => other !== region && other.contains(region))) continue
      yield* read(region)
    }
    if (mentions.some(({ mention }) => !mention.node.isConnected)) tell()
  }

  /** Could this change what the page asks for? */
  const matters = (node: Node) =>
    mentions.some(({ near }) => near.contains(node)) || mayBeCode(node as HTMLImageElement) || namesAnything(node)

  function* read(region: Node): Generator<void, void> {
    const page = yield* readPage(region, watch, !pause)
    if (page?.torn && region === root && ++retries <= FAILURES) whole = true
    if (!page) return replace(region, undefined, [])
    yield
    const cropped = cropPage(page)
    yield
    const { text, spans, links } = cropped
    const words = text + spans.length + links.map(({ uri }) => uri)
    if (region === root && words === last?.words) return replace(region, cropped, last.judged)
    const done = (judged: T[]) => {
      if (region === root) last = { words, judged }
      replace(region, cropped, judged)
    }
    try {
      const judged = judge({ text, spans, links })
      if (Array.isArray(judged)) done(judged)
      else judged.then(done, fail)
    } catch {
      fail()
    }
  }

  function replace(region: Node, page: PageReading | undefined, judged: T[]): void {
    if (stopped) return
    failures = 0
    const kept = mentions.filter((one) => one.mention.node.isConnected && !region.contains(one.mention.node))
    const found = page ? judged.map((one) => placeMention(page, one)).filter((one) => one.node.isConnected) : []
    mentions = [
      ...kept,
      ...found.map((mention) => ({
        mention,
        region: region === root ? findRegion(mention.node, root) : region,
        near: findRegion(mention.node, root, NEAR),
      })),
    ]
    tell()
  }

  function tell(): void {
    mentions = mentions.filter(({ mention }) => mention.node.isConnected)
    const words = JSON.stringify(mentions.map(({ mention: { node, ...rest } }) => [rest, numberOf(node)]))
    if (words === told || (told === '' && mentions.length === 0)) return
    told = words
    onMentions(mentions.map(({ mention }) => mention))
  }

  function fail(): void {
    if (++failures >= FAILURES) disconnect()
  }

  const onShow = () => {
    if (!stopped) plan(0)
  }
  /** After a click even a page in a storm is looked at, and again a little later. */
  const onClick = () => {
    if (!asleep || nextAt - now() < FIRST_PAUSE) return
    pause = FIRST_PAUSE
    nextAt = now() + pause
    callOff()
    plan()
  }
  const onChoice = (event: Event) => {
    if (!whole) changed.add((event.target as Node | null)?.parentNode ?? root)
    plan()
  }
  // A frame's new document is no mutation of this one, nor is an image that has come. Loads do not bubble, but they can be caught on their way down.
  const onLoad = ({ target }: Event) => {
    if (whole || !((target as Element).localName === 'img' || readFrame(target as Element))) return
    changed.add(target as Node)
    plan()
  }

  function disconnect(): void {
    stopped = true
    callOff()
    work = undefined
    mentions = []
    observer.disconnect()
    document?.removeEventListener('visibilitychange', onShow)
    listen('removeEventListener')
  }

  function listen(how: 'addEventListener' | 'removeEventListener'): void {
    root[how]('click', onClick, true)
    root[how]('change', onChoice, true)
    root[how]('load', onLoad, true)
  }

  listen('addEventListener')
  watch(root)
  run()
  return { disconnect }
}
