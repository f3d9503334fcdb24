import type { Page } from 'playwright-core'

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  childIds?: string[]
  properties?: { name: string; value: { value?: unknown } }[]
}

/**
 * What a screen reader finds in the flag: its shadow root is closed to scripts, tests included, but not to the browser's
 * accessibility tree.
 * @returns the lines of all flags, top to bottom; empty when there is none.
 */
export async function flagLines(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const region = nodes.find((node) => node.role?.value === 'region' && node.name?.value === 'Peglight')
  const lines: string[] = []
  const walk = (node: AxNode | undefined) => {
    if (!node) return
    if (node.role?.value === 'StaticText' && node.name?.value) lines.push(node.name.value)
    else for (const id of node.childIds ?? []) walk(byId.get(id))
  }
  walk(region)
  return lines
}

/** What a screen reader calls the elements that have the focus, the page itself and what stands in closed shadow roots. */
export async function focusedNames(page: Page): Promise<(string | undefined)[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  )
  return focused.map((node) => node.name?.value)
}

/** Waits until the flags say something, and gives all their lines. Fails with what they said instead. */
export async function waitForFlag(page: Page, words: RegExp, timeout = 10_000): Promise<string[]> {
  const end = Date.now() + timeout
  for (;;) {
    const lines = await flagLines(page)
    if (lines.some((line) => words.test(line))) return lines
    if (Date.now() > end) throw new Error(`No flag says ${words}; they say: ${JSON.stringify(lines)}`)
    await page.waitForTimeout(50)
  }
}
