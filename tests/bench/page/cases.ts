/** A page whose cost is measured: its document, and what it does for a while once it is there. */
export interface Case {
  name: string
  html: string
  /** Seconds that are measured after the load. */
  seconds: number
  budget?: string
}

const page = (body: string, script = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>bench</title></head><body>${body}<script>${script}</script></body></html>`

const rows = Array.from(
  { length: 400 },
  (_, i) =>
    `<tr><td>${i + 1}</td><td>COIN${i}/USDT</td><td class="n">${(i * 1.37).toFixed(2)}</td><td class="n">${(i % 9) - 4}.20%</td><td>${i * 1000}</td></tr>`,
).join('')
const market = page(
  `<h1>Markets</h1><table><tr><th>#</th><th>Pair</th><th>Price</th><th>24 h</th><th>Volume</th></tr>${rows}</table>`,
  `const cells = [...document.querySelectorAll('.n')]; let n = 0
   setInterval(() => { n++; for (const [i, cell] of cells.entries()) cell.firstChild.data = String(i * n % 977) + '.' + n }, 500)`,
)
const large = page(
  Array.from({ length: 10_000 }, (_, i) => `<div><p>Paragraph <b>${i}</b> of <i>many</i></p></div>`).join(''),
)
const storm = page(
  '<main>Please send exactly 25 USDT on TRC20</main><div id="feed"></div>',
  `const feed = document.getElementById('feed')
   setInterval(() => { for (let i = 0; i < 50; i++) { const p = document.createElement('p'); p.textContent = 'line ' + Math.random(); feed.append(p) }
     while (feed.childElementCount > 3000) feed.firstElementChild.remove() }, 50)`,
)

export const listCases = (stormSeconds: number): Case[] => [
  { name: 'empty page', html: page(''), seconds: 1 },
  { name: '400 rows, 800 cells updating', html: market, seconds: 3, budget: '<= 3 ms script' },
  { name: '40,000 elements', html: large, seconds: 2, budget: '<= 5 ms script, no long task' },
  { name: 'storm, 1,000 nodes a second', html: storm, seconds: stormSeconds, budget: '<= 2% of the main thread' },
]
