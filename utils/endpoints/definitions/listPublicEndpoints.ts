import { publicEndpoints } from './publicEndpoints'

/** Public keyless endpoints of a chain, https only; empty where none is known. */
export function listPublicEndpoints(chainId: number): readonly string[] {
  return publicEndpoints[chainId] ?? []
}
