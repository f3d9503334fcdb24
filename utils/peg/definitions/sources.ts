// Where feed facts come from: package@version or github:owner/repository@commit. Short, because they ship.
export const AAVE = '@aave-dao/aave-address-book@4.68.1'
export const CHAINLINK_DOCS = 'github:smartcontractkit/documentation@59e5cde702'
export const EULER = 'github:euler-xyz/oracle-checks@bbcf6063a6'
export const EULER_BERACHAIN = 'github:euler-xyz/oracle-checks@94e29af088^'
export const EULER_UNICHAIN = 'github:euler-xyz/oracle-checks@5ea987f942^'
export const FEEDS_MCP = 'github:k-sero/chainlink-feeds-mcp@56cad75ae6'
export const HARDHAT_CHAINLINK = 'github:smartcontractkit/hardhat-chainlink@f181816637'
export const VENUS = 'github:VenusProtocol/oracle@00296f9bf7'
