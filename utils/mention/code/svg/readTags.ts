/** An element of an SVG's source. */
export interface Tag {
  name: string
  /** An attribute's value, or the property of that name in its `style`. */
  get(name: string): string | undefined
  children: Tag[]
}

/** Elements of one image that are looked at. */
const MOST = 20_000
const TAG = /<(\/?)([a-zA-Z][\w:-]{0,30})((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
const ATTRIBUTE = /([\w:-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Reads an SVG's source into its elements, without text, comments and whatever else is in it. Never throws. */
export function readTags(source: string): Tag | undefined {
  const top: Tag = { name: '', get: () => undefined, children: [] }
  const open = [top]
  let count = 0
  for (const [, closing, name = '', rest = ''] of source.matchAll(TAG)) {
    if (++count > MOST) break
    const inner = open[open.length - 1] ?? top
    if (closing) {
      if (open.length > 1 && inner.name === name) open.pop()
      continue
    }
    const tag: Tag = { name, get: reader(rest), children: [] }
    inner.children.push(tag)
    if (!rest.endsWith('/')) open.push(tag)
  }
  return top.children.find((tag) => tag.name === 'svg')
}

function reader(attributes: string): Tag['get'] {
  let read: Map<string, string> | undefined
  return (name) => {
    read ??= new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', a, b]) => [key, a ?? b ?? '']))
    const styled = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]{1,200})`).exec(read.get('style') ?? '')?.[1]
    return (styled ?? read.get(name))?.trim()
  }
}
