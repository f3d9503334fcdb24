// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import "@pythnetwork/pyth-sdk-solidity/MockPyth.sol";

/// Pyth's own stand-in, without a fee and without a constructor's values: prices are set as anybody brings them.
contract PythPrices is MockPyth(60, 0) {}
