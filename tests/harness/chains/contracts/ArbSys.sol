// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Arbitrum's precompile, as far as it is asked: here its own block number is the node's.
contract ArbSys {
    function arbBlockNumber() external view returns (uint256) {
        return block.number;
    }
}
