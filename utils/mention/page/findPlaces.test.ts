import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { findPlaces } from './findPlaces'

const bodyOf = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body
const deep = (inner: string) => `<div><section><p><span>${inner}</span></p></section></div>`

function find(base: Element, long = false, thorough = true) {
  const scopes: string[] = []
  const spoken: string[] = []
  findPlaces(
    base,
    { long, thorough },
    (_, place) => scopes.push(place.localName),
    (place) => spoken.push(place.localName),
  )
  return { scopes, spoken }
}

it.each([
  ['a', '<a href="ethereum:0x1">x</a>'],
  ['img', '<img alt="USDT">'],
  ['input', '<input value="Pay 5 USDC">'],
])('hears a deep %s that asks by an attribute', (name, html) => {
  expect(find(bodyOf(deep(html)))).toEqual({ scopes: [], spoken: [name] })
})

it('hears them in a quick look too, and asks only what stands at the top for a shadow root', () => {
  const body = bodyOf(`${deep('<img alt="USDT"><x-pay></x-pay>')}<div id="host"></div>`)
  for (const host of body.querySelectorAll('x-pay,#host')) host.attachShadow({ mode: 'open' })
  expect(find(body, false, false)).toEqual({ scopes: ['div'], spoken: ['img'] })
})

it('hears none that says nothing of a coin, and none in a long page', () => {
  expect(find(bodyOf(deep('<a href="/about">x</a><img alt="us"><input value="5">'))).spoken).toEqual([])
  expect(find(bodyOf(deep('<img alt="USDT">')), true).spoken).toEqual([])
})

it('finds a frame once, in a long page too', () => {
  const body = bodyOf(deep('<iframe></iframe>'))
  expect(find(body).scopes).toEqual(['iframe'])
  expect(find(body, true).scopes).toEqual(['iframe'])
})

it('finds the shadow root of a deep custom element, and of any at the top; of a long page only these', () => {
  const body = bodyOf(`${deep('<x-pay></x-pay>')}<main><div id="inner"></div></main><div id="host"></div>`)
  for (const host of body.querySelectorAll('x-pay,#inner,#host')) host.attachShadow({ mode: 'open' })
  expect(find(body).scopes).toEqual(['x-pay', 'div', 'div'])
  expect(find(body, true).scopes).toEqual(['div', 'div'])
})

it('asks the part itself, and every element inside a shadow root', () => {
  const host = bodyOf('<div></div>').firstElementChild as Element
  const outer = host.attachShadow({ mode: 'open' })
  outer.innerHTML = deep('<b></b>')
  outer.querySelector('span')?.attachShadow({ mode: 'open' })
  expect(find(host).scopes).toEqual(['div'])
  expect(find(outer as unknown as Element).scopes).toEqual(['span'])
})
