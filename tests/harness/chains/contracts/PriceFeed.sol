// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A feed with Chainlink's AggregatorV3 interface whose every part can be set; also serves as sequencer uptime feed.
contract PriceFeed {
    uint8 public decimals;
    string public description;
    uint256 public constant version = 4;
    uint80 private latest;

    struct Round {
        int256 answer;
        uint256 startedAt;
        uint256 updatedAt;
        uint80 answeredInRound;
    }

    mapping(uint80 => Round) private rounds;

    function start(string calldata description_, uint8 decimals_) external {
        (description, decimals) = (description_, decimals_);
    }

    function setDecimals(uint8 decimals_) external {
        decimals = decimals_;
    }

    /// A new round.
    function push(int256 answer, uint256 startedAt, uint256 updatedAt) external {
        latest++;
        rounds[latest] = Round(answer, startedAt, updatedAt, latest);
    }

    /// Changes the latest round.
    function set(int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) external {
        rounds[latest] = Round(answer, startedAt, updatedAt, answeredInRound);
    }

    function getRoundData(uint80 id) public view returns (uint80, int256, uint256, uint256, uint80) {
        Round memory round = rounds[id];
        require(round.updatedAt > 0, "No data present");
        return (id, round.answer, round.startedAt, round.updatedAt, round.answeredInRound);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(latest);
    }

    function latestRound() external view returns (uint80) {
        return latest;
    }
}
