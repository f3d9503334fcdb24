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

/** All badges and open stories of a page. Their shadow root is closed to scripts; the debugger sees through it. */
export async function readBadges(page: Page): Promise<{ badges: Badge[]; story: string | null; hosts: number }> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: DomNode
    }
    const groups = [...walk(root)].filter((node) => attribute(node, 'aria-label') === 'Peglight badges')
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

    async function boxOf(node: DomNode): Promise<Box | null> {
      const found = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null)
      const [x = 0, y = 0, right = 0, , , bottom = 0] = (found?.model.border ?? []) as number[]
      return found && right > x ? { x, y, width: right - x, height: bottom - y } : null
    }
  } finally {
    await session.detach()
  }
}

/** Waits until as many badges are shown, and gives them. */
export async function waitForBadges(page: Page, count: number, timeout = 10_000): Promise<Badge[]> {
  const end = Date.now() + timeout
  for (;;) {
    const { badges } = await readBadges(page)
    const shown = badges.filter(({ box }) => box)
    if (shown.length === count) return shown
    if (Date.now() > end) throw new Error(`${count} badges wanted; there are: ${JSON.stringify(badges)}`)
    await page.waitForTimeout(100)
  }
}
