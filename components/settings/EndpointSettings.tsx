import { settingsStore } from '../../utils/stores'
import { ChainEndpoints } from './ChainEndpoints'
import { Disagreements } from './Disagreements'
import { EndpointForm } from './EndpointForm'
import { EndpointRules } from './EndpointRules'
import { LoneReadings } from './LoneReadings'

/** The user's own endpoints, and how endpoints are chosen. Only the host is shown: the rest of a URL can hold a key. */
export function EndpointSettings() {
  const { endpoints, order, privacy } = settingsStore.use((state) => state.value)
  const lists = Object.entries(endpoints).filter(([, urls]) => urls.length)
  return (
    <section aria-labelledby="endpoints">
      <h2 id="endpoints">Endpoints</h2>
      <p className="muted">
        The servers that are asked about each chain. Yours are asked first
        {order === 'user' ? ', in your order' : ', the quickest and soundest first'};{' '}
        {privacy ? 'no public one is asked' : 'public ones follow when yours do not answer'}. Each learns your IP
        address and the addresses that are read.
      </p>
      <Disagreements />
      {lists.length ? (
        lists.map(([id, urls]) => (
          <ChainEndpoints key={id} chainId={Number(id)} urls={urls} byHand={order === 'user'} />
        ))
      ) : (
        <p className="muted">You have none of your own yet.</p>
      )}
      <EndpointForm />
      <EndpointRules />
      <LoneReadings />
    </section>
  )
}
