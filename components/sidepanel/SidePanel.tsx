import { useEffect, useState } from 'react'
import { AskLogPanel } from '../log/AskLogPanel'
import { PegPanel } from '../peg/PegPanel'
import './sidepanel.css'

const ofHash = () => (location.hash === '#requests' ? 'requests' : 'prices')

/** All that does not fit in the popup: the pegs in full, and what pages asked for. Links, so that each has an address. */
export function SidePanel() {
  const [shown, setShown] = useState(ofHash)
  useEffect(() => {
    const follow = () => setShown(ofHash())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const link = (name: 'prices' | 'requests', words: string) => (
    <a href={`#${name}`} aria-current={shown === name ? 'page' : undefined}>
      {words}
    </a>
  )
  return (
    <>
      <nav className="side-nav" aria-label="Parts">
        {link('prices', 'Prices')}
        {link('requests', 'Requests')}
      </nav>
      {shown === 'prices' ? (
        <PegPanel />
      ) : (
        <main className="side-part">
          <h1>What pages asked for</h1>
          <AskLogPanel />
        </main>
      )}
    </>
  )
}
