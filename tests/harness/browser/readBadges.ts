import type { Page } from 'playwright-core'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A badge as a person gets it: what it says, where it stands, whether it is shown. */
export interface Badge {
  label: string
  sign: string
  tone: string
  box: Box | null
}

interface DomNode {
  nodeId: number
  backendNodeId: number
  localName: string
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

const attribute = (node: DomNode, name: string) => {
  const at = node.attributes?.indexOf(name) ?? -1
  return at < 0 ? undefined : node.attributes?.[at + 1]
}

function* walk(node: DomNode): Generator<DomNode> {
  yield node
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* walk(inner)
  if (node.contentDocument) yield* walk(node.contentDocument)
}

const textOf = (node: DomNode) => [...walk(node)].map((one) => one.nodeValue ?? '').join('')

/**
 * All badges and open stories of a page. Their shadow root is closed to scripts; the debugger sees through it.
 * @param top looks only at what stands beside `head` and `body`, for pages that are too large or too deep to be fetched
 */
export async function readBadges(
  page: Page,
  top = false,
): Promise<{ badges: Badge[]; story: string | null; hosts: number }> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: top ? 2 : -1, pierce: !top })) as unknown as {
      root: DomNode
    }
    const roots = top
      ? await Promise.all([...walk(root)].filter(({ localName }) => localName === 'div').map(whole))
      : [root]
    const groups = roots
      .flatMap((one) => [...walk(one)])
      .filter((node) => attribute(node, 'aria-label') === 'Peglight badges')
    const badges: Badge[] = []
    let story: string | null = null
    for (const group of groups) {
      for (const node of walk(group)) {
        if (attribute(node, 'role') === 'tooltip' && (await boxOf(node))) {
          story = node.children?.map(textOf).join('\n') ?? ''
        }
        if (node.localName !== 'button') continue
        const tone = (attribute(node, 'class') ?? '').trim()
        badges.push({ label: attribute(node, 'aria-label') ?? '', sign: textOf(node), tone, box: await boxOf(node) })
      }
    }
    return { badges, story, hosts: groups.length }

    async function whole({ backendNodeId }: DomNode): Promise<DomNode> {
      const { node } = await session.send('DOM.describeNode', { backendNodeId, depth: -1, pierce: true })
      return node as DomNode
    }

    async function boxOf({ backendNodeId }: DomNode): Promise<Box | null> {
      const found = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null)
      const [x = 0, y = 0, right = 0, , , bottom = 0] = (found?.model.border ?? []) as number[]
      return found && right > x ? { x, y, width: right - x, height: bottom - y } : null
    }
  } finally {
    await session.detach()
  }
}

/** Waits until as many badges are shown, and gives them. */
export async function waitForBadges(page: Page, count: number, timeout = 10_000, top = false): Promise<Badge[]> {
  const end = Date.now() + timeout
  for (;;) {
    const { badges } = await readBadges(page, top)
    const shown = badges.filter(({ box }) => box)
    if (shown.length === count) return shown
    if (Date.now() > end) throw new Error(`${count} badges wanted; there are: ${JSON.stringify(badges)}`)
    await page.waitForTimeout(100)
  }
}
