// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Pool {
    function token0() external view returns (address);
    function token1() external view returns (address);
    function mint(address to, int24 lower, int24 upper, uint128 liquidity, bytes calldata data) external;
    function swap(address to, bool zeroForOne, int256 amount, uint160 limit, bytes calldata data) external;
}

/// Whoever puts money into a pool of Uniswap v3, or trades there, pays when the pool calls back; from what lies here.
contract PoolTrader {
    function mint(Pool pool, int24 lower, int24 upper, uint128 liquidity) external {
        pool.mint(address(this), lower, upper, liquidity, "");
    }

    function swap(Pool pool, bool zeroForOne, int256 amount, uint160 limit) external {
        pool.swap(address(this), zeroForOne, amount, limit, "");
    }

    function uniswapV3MintCallback(uint256 owed0, uint256 owed1, bytes calldata) external {
        pay(Pool(msg.sender).token0(), owed0);
        pay(Pool(msg.sender).token1(), owed1);
    }

    function uniswapV3SwapCallback(int256 owed0, int256 owed1, bytes calldata) external {
        if (owed0 > 0) pay(Pool(msg.sender).token0(), uint256(owed0));
        if (owed1 > 0) pay(Pool(msg.sender).token1(), uint256(owed1));
    }

    /// Tether returns nothing.
    function pay(address token, uint256 value) private {
        (bool ok, ) = token.call(abi.encodeWithSignature("transfer(address,uint256)", msg.sender, value));
        require(ok, "not paid");
    }
}
