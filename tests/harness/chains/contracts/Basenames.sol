// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Stands for each of the contracts of Basenames on Base: registry, resolver, and registrar of reverse names.
contract Basenames {
    mapping(bytes32 => address) public resolver;
    mapping(bytes32 => bytes) private answers;
    mapping(bytes32 => string) public name;
    mapping(address => string) public nameForAddr;

    function setResolver(bytes32 node, address contractAddress) external {
        resolver[node] = contractAddress;
    }

    /// The bytes that `addr` returns, whatever their form.
    function setAnswer(bytes32 node, bytes calldata answer) external {
        answers[node] = answer;
    }

    function setName(bytes32 node, string calldata text) external {
        name[node] = text;
    }

    function setNameForAddr(address account, string calldata text) external {
        nameForAddr[account] = text;
    }

    function addr(bytes32 node) external view {
        bytes memory answer = answers[node];
        assembly {
            return(add(answer, 32), mload(answer))
        }
    }
}
