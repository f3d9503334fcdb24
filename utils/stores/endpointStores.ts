import { endpointFacts } from '../storage/items/endpointFacts'
import { health } from '../storage/items/health'
import { followed } from './followed'

// Apart from the other stores: only the options page has to know them, and the popup stays smaller.
export const endpointFactsStore = followed(endpointFacts, {})
export const healthStore = followed(health, {})
