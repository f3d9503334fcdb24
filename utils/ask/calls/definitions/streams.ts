import type { Shape } from '../Call'
import { fn, get, pay } from '../move'

const BROKER = '(address account,uint256 fee) broker'
const HEAD = 'address sender,address recipient,uint128 totalAmount,address asset,bool cancelable,bool transferable'

/**
 * Money that goes out over time, and money bound to an outcome. Sources, read 2026-11-24: Sablier legacy, Lockup v1 and v2, Flow
 * (sablier-labs); LlamaPay; Superfluid ISuperToken; Gnosis conditional tokens (Polymarket).
 */
export const streamsShapes: Shape[] = [
  fn(
    'cc1b4bf6',
    'createStream(address recipient,uint256 deposit,address token,uint256 startTime,uint256 stopTime)',
    pay('deposit', 'token', 'deposit'),
  ),
  fn(
    'ab167ccc',
    `createWithDurations((${HEAD},(uint40 cliff,uint40 total) durations,${BROKER}) params)`,
    pay('deposit', 'params.asset', 'params.totalAmount'),
  ),
  fn(
    '53b15727',
    `createWithTimestamps((${HEAD},(uint40 start,uint40 cliff,uint40 end) timestamps,${BROKER}) params)`,
    pay('deposit', 'params.asset', 'params.totalAmount'),
  ),
  fn(
    '00dba286',
    `createWithDurationsLL((${HEAD},string shape,${BROKER}) params,(uint128 start,uint128 cliff) unlockAmounts,(uint40 cliff,uint40 total) durations)`,
    pay('deposit', 'params.asset', 'params.totalAmount'),
  ),
  fn(
    'fbf2777e',
    'createAndDeposit(address sender,address recipient,uint128 ratePerSecond,address token,bool transferable,uint128 amount)',
    pay('deposit', 'token', 'amount'),
  ),
  // A pool of LlamaPay and a Super Token are made for one token each.
  fn(
    '5ed1b15d',
    'depositAndCreate(uint256 amountToDeposit,address to,uint216 amountPerSec)',
    pay('deposit', '@implied', 'amountToDeposit'),
  ),
  fn('45977d03', 'upgrade(uint256 amount)', pay('deposit', '@implied', 'amount')),
  fn('11bcc81e', 'downgrade(uint256 amount)', get('other', '@implied', 'amount', null)),
  fn(
    '72ce4275',
    'splitPosition(address collateralToken,bytes32 parent,bytes32 conditionId,uint256[] partition,uint256 amount)',
    pay('deposit', 'collateralToken', 'amount'),
  ),
  fn(
    '9e7212ad',
    'mergePositions(address collateralToken,bytes32 parent,bytes32 conditionId,uint256[] partition,uint256 amount)',
    get('other', 'collateralToken', 'amount', null),
  ),
  fn(
    '01b7037c',
    'redeemPositions(address collateralToken,bytes32 parent,bytes32 conditionId,uint256[] indexSets)',
    get('other', 'collateralToken', null, null),
  ),
]
