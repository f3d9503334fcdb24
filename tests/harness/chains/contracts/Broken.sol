// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A token that answers balanceOf in a broken way: 0 reverts, 1 gives nothing, 2 gives 31 bytes, 3 burns all gas.
contract Broken {
    uint256 public way;

    function setWay(uint256 way_) external {
        way = way_;
    }

    fallback() external {
        uint256 how = way;
        if (how == 0) revert("no");
        if (how == 3) assembly { invalid() }
        assembly {
            return(0, mul(eq(how, 2), 31))
        }
    }
}
