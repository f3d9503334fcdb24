import { type Address, encodeFunctionData, parseAbi } from 'viem'
import { type Call, OWN } from './multicall'

/**
 * Arbitrum's `block.number` is Ethereum's; its own number comes from the ArbSys precompile
 * (https://docs.arbitrum.io/build-decentralized-apps/precompiles/reference, 2026-11-24).
 */
const ARBSYS: Address = '0x0000000000000000000000000000000000000064'
const ARBITRUM_CHAINS = new Set([42161, 421614])

const abi = parseAbi([
  'function arbBlockNumber() view returns (uint256)',
  'function getBlockNumber() view returns (uint256)',
  'function getChainId() view returns (uint256)',
])

/** Asks which chain this is. */
export const chainIdCall: Call = { target: OWN, callData: encodeFunctionData({ abi, functionName: 'getChainId' }) }

/** Asks for the block as the chain's own JSON-RPC counts it. */
export function blockCall(chainId: number): Call {
  if (!ARBITRUM_CHAINS.has(chainId)) {
    return { target: OWN, callData: encodeFunctionData({ abi, functionName: 'getBlockNumber' }) }
  }
  return { target: ARBSYS, callData: encodeFunctionData({ abi, functionName: 'arbBlockNumber' }) }
}
