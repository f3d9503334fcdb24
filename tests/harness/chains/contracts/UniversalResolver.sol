// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Stands where ENS's Universal Resolver stands: the same calls and the same errors, and switches with which it lies.
contract UniversalResolver {
    struct Lookup {
        address sender;
        string[] urls;
        bytes data;
    }

    error ResolverNotFound(bytes name);
    error UnsupportedResolverProfile(bytes4 selector);
    error ResolverError(bytes errorData);
    error ReverseAddressMismatch(string primary, bytes primaryAddress);
    error OffchainLookup(address sender, string[] urls, bytes callData, bytes4 callbackFunction, bytes extraData);

    mapping(bytes32 => bytes) private answers;
    mapping(bytes32 => string) private servers;
    mapping(address => string) private primaries;
    bool private credulous;

    /// The answer of a name's resolver, whatever its form; empty bytes make it one without an address.
    function setAnswer(bytes32 node, bytes calldata answer) external {
        answers[node] = abi.encode(answer);
    }

    /// The name is to be looked up outside the chain.
    function setServer(bytes32 node, string calldata url) external {
        servers[node] = url;
    }

    function setPrimary(address account, string calldata name) external {
        primaries[account] = name;
    }

    /// Primary names are no longer checked, as by an endpoint or resolver that lies.
    function setCredulous(bool on) external {
        credulous = on;
    }

    function resolveWithGateways(bytes calldata name, bytes calldata data, string[] calldata gateways)
        external
        view
        returns (bytes memory, address)
    {
        bytes32 node = nodeOf(name, 0);
        require(bytes4(data) == bytes4(keccak256("addr(bytes32)")) && bytes32(data[4:]) == node, "another name");
        if (bytes(servers[node]).length > 0) lookUp(servers[node], data, gateways);
        if (answers[node].length == 0) revert ResolverNotFound(name);
        bytes memory answer = abi.decode(answers[node], (bytes));
        if (answer.length == 0) revert UnsupportedResolverProfile(bytes4(data));
        if (answer.length == 1) revert ResolverError(answer);
        return (answer, address(this));
    }

    function reverseWithGateways(bytes calldata account, uint256 coinType, string[] calldata)
        external
        view
        returns (string memory, address, address)
    {
        require(coinType == 60 && account.length == 20, "another chain");
        string memory primary = primaries[address(bytes20(account))];
        if (bytes(primary).length == 0) return ("", address(0), address(0));
        bytes memory stored = answers[nodeOfText(bytes(primary))];
        bytes memory answer = stored.length == 0 ? bytes("") : abi.decode(stored, (bytes));
        address points = answer.length == 32 ? abi.decode(answer, (address)) : address(0);
        if (!credulous && points != address(bytes20(account))) {
            revert ReverseAddressMismatch(primary, points == address(0) ? bytes("") : abi.encodePacked(points));
        }
        return (primary, address(this), address(this));
    }

    function lookUp(string memory url, bytes calldata data, string[] calldata gateways) private view {
        Lookup[] memory lookups = new Lookup[](1);
        string[] memory urls = new string[](1);
        urls[0] = url;
        lookups[0] = Lookup(address(this), urls, data);
        bytes memory query = abi.encodeWithSignature("query((address,string[],bytes)[])", lookups);
        revert OffchainLookup(address(this), gateways, query, bytes4(0), "");
    }

    /// Hash of a name in DNS form: length, label, length, label, zero.
    function nodeOf(bytes calldata name, uint256 at) private pure returns (bytes32) {
        uint256 length = uint8(name[at]);
        if (length == 0) {
            require(at == name.length - 1, "more than a name");
            return 0;
        }
        bytes32 label = keccak256(name[at + 1:at + 1 + length]);
        return keccak256(abi.encodePacked(nodeOf(name, at + 1 + length), label));
    }

    /// Hash of a name with dots.
    function nodeOfText(bytes memory name) private pure returns (bytes32 node) {
        uint256 end = name.length;
        for (uint256 at = name.length + 1; at > 0; at--) {
            if (at > 1 && name[at - 2] != ".") continue;
            bytes memory label = new bytes(end - (at - 1));
            for (uint256 i = 0; i < label.length; i++) label[i] = name[at - 1 + i];
            node = keccak256(abi.encodePacked(node, keccak256(label)));
            end = at > 1 ? at - 2 : 0;
        }
    }
}
