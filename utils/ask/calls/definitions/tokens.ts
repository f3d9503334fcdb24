import type { Shape } from '../Call'
import { fn, pay } from '../move'

/**
 * What a token's own contract is told. Sources, read 2026-11-23: ERC-20, ERC-1363, ERC-2612, ERC-3009 (github:
 * ethereum/ERCs); FiatTokenV2_2 (circlefin/stablecoin-evm@46e61d0050) for the `bytes signature` overloads; TetherTokenV2
 * (stargate-v2@938c95d6c8) for `multiTransfer`; OpenZeppelin 4 for the two allowance steps; DAI for its permit.
 */
export const tokenShapes: Shape[] = [
  fn('a9059cbb', 'transfer(address to,uint256 value)', pay('transfer', '@to', 'value', 'to')),
  fn('23b872dd', 'transferFrom(address from,address to,uint256 value)', pay('transfer', '@to', 'value', 'to')),
  fn('095ea7b3', 'approve(address spender,uint256 value)', pay('approve', '@to', 'value', 'spender')),
  fn(
    '39509351',
    'increaseAllowance(address spender,uint256 addedValue)',
    pay('approve', '@to', 'addedValue', 'spender'),
  ),
  fn('a457c2d7', 'decreaseAllowance(address spender,uint256 value)', pay('approve', '@to', null, 'spender')),
  fn(
    'd73dd623',
    'increaseApproval(address spender,uint256 addedValue)',
    pay('approve', '@to', 'addedValue', 'spender'),
  ),
  fn('66188463', 'decreaseApproval(address spender,uint256 value)', pay('approve', '@to', null, 'spender')),
  fn('1296ee62', 'transferAndCall(address to,uint256 value)', pay('transfer', '@to', 'value', 'to')),
  fn('4000aea0', 'transferAndCall(address to,uint256 value,bytes data)', pay('transfer', '@to', 'value', 'to')),
  fn('3177029f', 'approveAndCall(address spender,uint256 value)', pay('approve', '@to', 'value', 'spender')),
  fn('cae9ca51', 'approveAndCall(address spender,uint256 value,bytes data)', pay('approve', '@to', 'value', 'spender')),
  fn('d8fbe994', 'transferFromAndCall(address from,address to,uint256 value)', pay('transfer', '@to', 'value', 'to')),
  fn(
    'c1d34b89',
    'transferFromAndCall(address from,address to,uint256 value,bytes data)',
    pay('transfer', '@to', 'value', 'to'),
  ),
  fn('42966c68', 'burn(uint256 value)', pay('other', '@to', 'value')),
  fn(
    'd505accf',
    'permit(address owner,address spender,uint256 value,uint256 deadline,uint8 v,bytes32 r,bytes32 s)',
    pay('permit', '@to', 'value', 'spender', 'deadline'),
  ),
  fn(
    '9fd5a6cf',
    'permit(address owner,address spender,uint256 value,uint256 deadline,bytes signature)',
    pay('permit', '@to', 'value', 'spender', 'deadline'),
  ),
  fn(
    '8fcbaf0c',
    'permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed,uint8 v,bytes32 r,bytes32 s)',
    pay('permit', '@to', null, 'spender', 'expiry'),
  ),
  fn(
    'e3ee160e',
    'transferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce,uint8 v,bytes32 r,bytes32 s)',
    pay('eip3009', '@to', 'value', 'to', 'validBefore'),
  ),
  fn(
    'cf092995',
    'transferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce,bytes signature)',
    pay('eip3009', '@to', 'value', 'to', 'validBefore'),
  ),
  fn(
    'ef55bec6',
    'receiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce,uint8 v,bytes32 r,bytes32 s)',
    pay('eip3009', '@to', 'value', 'to', 'validBefore'),
  ),
  fn(
    '88b7ab63',
    'receiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce,bytes signature)',
    pay('eip3009', '@to', 'value', 'to', 'validBefore'),
  ),
  fn(
    '5a049a70',
    'cancelAuthorization(address authorizer,bytes32 nonce,uint8 v,bytes32 r,bytes32 s)',
    pay('eip3009', '@to', null, null),
  ),
  fn(
    'b7b72899',
    'cancelAuthorization(address authorizer,bytes32 nonce,bytes signature)',
    pay('eip3009', '@to', null, null),
  ),
]
