// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Upgraded {
    function transferByLegacy(address from, address to, uint256 value) external;
    function transferFromByLegacy(address sender, address from, address to, uint256 value) external;
    function approveByLegacy(address from, address spender, uint256 value) external;
    function balanceOf(address who) external view returns (uint256);
    function allowance(address from, address spender) external view returns (uint256);
    function totalSupply() external view returns (uint256);
}

/// Behaves as Tether's contract on Ethereum (0xdAC1…1ec7) does where an observer can tell: transfer, transferFrom and
/// approve return nothing; a fee in basis points with a maximum goes to the owner; an allowance has to pass through
/// zero; accounts can be blacklisted and their funds destroyed; all can be paused; calls can be forwarded to a successor.
contract Tether {
    string public name;
    string public symbol;
    uint8 public decimals;
    address public owner;
    bool public paused;
    bool public deprecated;
    address public upgradedAddress;
    uint256 public basisPointsRate;
    uint256 public maximumFee;
    uint256 private supply;
    mapping(address => uint256) private balances;
    mapping(address => mapping(address => uint256)) public allowed;
    mapping(address => bool) public isBlackListed;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);
    event Issue(uint256 amount);
    event Redeem(uint256 amount);
    event Deprecate(address newAddress);
    event Params(uint256 feeBasisPoints, uint256 maxFee);
    event DestroyedBlackFunds(address blackListedUser, uint256 balance);
    event AddedBlackList(address user);
    event RemovedBlackList(address user);
    event Pause();
    event Unpause();

    modifier onlyOwner() {
        require(msg.sender == owner, "not the owner");
        _;
    }

    modifier whenNotPaused() {
        require(!paused, "paused");
        _;
    }

    /// Stands in for the constructor, because the code is put in place without one.
    function start(string calldata name_, string calldata symbol_, uint8 decimals_) external {
        require(owner == address(0), "started already");
        owner = msg.sender;
        (name, symbol, decimals) = (name_, symbol_, decimals_);
    }

    function getOwner() external view returns (address) {
        return owner;
    }

    function getBlackListStatus(address user) external view returns (bool) {
        return isBlackListed[user];
    }

    function totalSupply() external view returns (uint256) {
        return deprecated ? Upgraded(upgradedAddress).totalSupply() : supply;
    }

    function balanceOf(address who) external view returns (uint256) {
        return deprecated ? Upgraded(upgradedAddress).balanceOf(who) : balances[who];
    }

    function allowance(address from, address spender) external view returns (uint256) {
        return deprecated ? Upgraded(upgradedAddress).allowance(from, spender) : allowed[from][spender];
    }

    /// Calldata that is shorter than its parameters is refused (the short address attack).
    modifier onlyPayloadSize(uint256 size) {
        require(msg.data.length >= size + 4, "short calldata");
        _;
    }

    function transfer(address to, uint256 value) external whenNotPaused onlyPayloadSize(64) {
        require(!isBlackListed[msg.sender], "blacklisted");
        if (deprecated) return Upgraded(upgradedAddress).transferByLegacy(msg.sender, to, value);
        move(msg.sender, to, value);
    }

    function transferFrom(address from, address to, uint256 value) external whenNotPaused onlyPayloadSize(96) {
        require(!isBlackListed[from], "blacklisted");
        if (deprecated) return Upgraded(upgradedAddress).transferFromByLegacy(msg.sender, from, to, value);
        uint256 left = allowed[from][msg.sender];
        require(left >= value, "not allowed");
        if (left != type(uint256).max) allowed[from][msg.sender] = left - value;
        move(from, to, value);
    }

    function approve(address spender, uint256 value) external onlyPayloadSize(64) {
        if (deprecated) return Upgraded(upgradedAddress).approveByLegacy(msg.sender, spender, value);
        require(value == 0 || allowed[msg.sender][spender] == 0, "from non-zero to non-zero");
        allowed[msg.sender][spender] = value;
        emit Approval(msg.sender, spender, value);
    }

    function move(address from, address to, uint256 value) private {
        require(balances[from] >= value, "not enough");
        uint256 fee = (value * basisPointsRate) / 10000;
        if (fee > maximumFee) fee = maximumFee;
        balances[from] -= value;
        balances[to] += value - fee;
        if (fee > 0) {
            balances[owner] += fee;
            emit Transfer(from, owner, fee);
        }
        emit Transfer(from, to, value - fee);
    }

    function setParams(uint256 basisPoints, uint256 maxFee) external onlyOwner {
        require(basisPoints < 20 && maxFee < 50, "beyond the promise to holders");
        basisPointsRate = basisPoints;
        maximumFee = maxFee * 10 ** decimals;
        emit Params(basisPointsRate, maximumFee);
    }

    function issue(uint256 amount) external onlyOwner {
        balances[owner] += amount;
        supply += amount;
        emit Issue(amount);
    }

    function redeem(uint256 amount) external onlyOwner {
        require(balances[owner] >= amount, "not enough");
        balances[owner] -= amount;
        supply -= amount;
        emit Redeem(amount);
    }

    function addBlackList(address user) external onlyOwner {
        isBlackListed[user] = true;
        emit AddedBlackList(user);
    }

    function removeBlackList(address user) external onlyOwner {
        isBlackListed[user] = false;
        emit RemovedBlackList(user);
    }

    function destroyBlackFunds(address user) external onlyOwner {
        require(isBlackListed[user], "not blacklisted");
        uint256 funds = balances[user];
        balances[user] = 0;
        supply -= funds;
        emit DestroyedBlackFunds(user, funds);
    }

    function pause() external onlyOwner whenNotPaused {
        paused = true;
        emit Pause();
    }

    function unpause() external onlyOwner {
        require(paused, "not paused");
        paused = false;
        emit Unpause();
    }

    function deprecate(address successor) external onlyOwner {
        deprecated = true;
        upgradedAddress = successor;
        emit Deprecate(successor);
    }
}
