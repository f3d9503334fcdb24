// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Token {
    function transferFrom(address from, address to, uint256 value) external;
}

/// A contract that takes what it was allowed to take.
contract Spender {
    function take(address token, address from, uint256 value) external {
        Token(token).transferFrom(from, address(this), value);
    }
}
