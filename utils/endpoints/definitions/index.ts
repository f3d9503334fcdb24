export { listPublicEndpoints } from './listPublicEndpoints'
