import { isSpoken } from './isSpoken'
import { readFrame } from './readFrame'

/** Elements that are looked at. */
const MOST = 20_000
/** Elements at the top of a long page that are asked for a shadow root. */
const TOP = 100
/** What can neither ask by an attribute nor hold a shadow root, the most frequent first. */
const PLAIN =
  'td,li,tr,br,b,i,button,path,svg,g,ul,th,strong,em,script,style,link,meta,label,option,small,table,tbody,thead,tfoot,form,select,' +
  'textarea,code,pre,html,head,title,ol,dl,dt,dd,hr,sup,sub,u,s,del,ins,mark,time,abbr,cite,q,figure,figcaption,details,summary,' +
  'picture,source,video,audio,canvas,noscript,template,fieldset,legend,caption,col,colgroup,optgroup,font,center,kbd,samp,var,' +
  'rect,circle,line,polygon,polyline,ellipse,text,tspan,use,defs,stop,slot'
/** What can hold one, and seldom does but at the top of the page, where widgets are put. */
const HOSTS = 'div,span,p,h1,h2,h3,h4,h5,h6,section,header,footer,main,nav,article,aside,blockquote,body'
/**
 * All others: links, fields, images, frames, custom elements and what stands at the top, by a single walk of the
 * browser's own. To touch an element from script is dear, the first of each kind most of all (the browser makes its whole
 * interface then); an XPath for a hyphen in the name took twice as long.
 */
const OTHERS = `:not(${PLAIN},:is(${HOSTS}):not(body>div,body>span,body>section,body>main,body>aside,body>*>div:first-child))`

/** What can ask by an attribute. */
const SPEAKING = ['a', 'img', 'input']

/**
 * Tells the places of a part of the page that its text does not show: to `onSpoken` the elements that ask by an
 * attribute, to `onScope` the open shadow roots and the documents of same-origin frames, with the element that each
 * stands in. In a `long` part only frames and what stands at the top are looked at: to go through tens of thousands of
 * elements would cost more than all the rest. A look that is not `thorough`, one of many at a page that changes all the
 * time, asks by tag name instead, which the browser remembers, and finds shadow roots at the top alone.
 */
export function findPlaces(
  base: Element,
  { long, thorough }: { long: boolean; thorough: boolean },
  onScope: (scope: Node, place: Element) => void,
  onSpoken: (place: Element) => void,
): void {
  const document = base.ownerDocument
  const ask = (element: Element) => {
    const inner = readFrame(element) ?? element.shadowRoot
    if (inner) onScope(inner, element)
    else if (!long && isSpoken(element)) onSpoken(element)
  }
  const each = (list: ArrayLike<Element>) => {
    for (let i = 0, element = list[0]; element && i < MOST; element = list[++i]) ask(element)
  }
  if (base !== document.documentElement) ask(base)
  // In a shadow root, where elements are few, all are asked.
  if (thorough && !long) {
    each(base.querySelectorAll(base.nodeType === 1 ? OTHERS : '*'))
    return
  }
  if (!long) for (const tag of SPEAKING) each(base.getElementsByTagName?.(tag) ?? base.querySelectorAll(tag))
  // A window counts its frames, so that a page without any is not gone through for them; a shadow root's don't count.
  if (base.getRootNode().nodeType !== 9 || document.defaultView?.length) each(base.querySelectorAll('iframe,frame'))
  const { body } = document
  let child = (body && base.contains(body) ? body : base).lastElementChild
  for (let i = 0; child && i < TOP; child = child.previousElementSibling, i++) {
    ask(child)
    if (child.firstElementChild) ask(child.firstElementChild)
  }
}
