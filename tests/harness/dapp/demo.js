// The demo dApp: an ordinary page. It finds wallets by EIP-6963 and asks the first one.
const found = []
window.addEventListener('eip6963:announceProvider', (event) => found.push(event.detail))
window.dispatchEvent(new Event('eip6963:requestProvider'))

const config = await (await fetch('/config.json')).json()
const element = (id) => document.getElementById(id)
const wallet = () => found[0]?.provider ?? window.ethereum
const word = (value) => BigInt(value).toString(16).padStart(64, '0')
let account

async function ask(what, run) {
  const output = element('result')
  output.textContent = `${what} …`
  try {
    output.textContent = `${what}: ${JSON.stringify(await run())}`
  } catch (error) {
    output.textContent = `${what}: ${error.message ?? error}`
  }
}

async function connect() {
  ;[account] = await wallet().request({ method: 'eth_requestAccounts' })
  element('wallet').textContent = `Connected: ${account}`
  return account
}

async function onChain(chainId) {
  if (!account) await connect()
  await wallet().request({ method: 'wallet_switchEthereumChain', params: [{ chainId }] })
  element('chain').value = chainId
}

async function send(chainId, to, data) {
  await onChain(chainId)
  return wallet().request({ method: 'eth_sendTransaction', params: [{ from: account, to, data, chainId }] })
}

// ERC-20: transfer a9059cbb, approve 095ea7b3
const transfer = (to, amount) => `0xa9059cbb${word(to)}${word(amount)}`
const approve = (spender, amount) => `0x095ea7b3${word(spender)}${word(amount)}`
const all = 2n ** 256n - 1n

const requests = {
  connect,
  transfer: () => send('0x2105', config.tokens.baseUsdc, transfer(config.recipient, 25_000_000n)),
  approve: () => send('0x2105', config.tokens.baseUsdc, approve(config.spender, 250_000_000n)),
  unlimited: () => send('0x1', config.tokens.ethereumUsdt, approve(config.spender, all)),
  bridged: () => send('0xa4b1', config.tokens.arbitrumUsdce, transfer(config.recipient, 10_000_000n)),
  fake: () => send('0x1', config.tokens.fake, approve(config.spender, all)),
  toomuch: () => send('0x1', config.tokens.ethereumUsdc, transfer(config.recipient, 5_000_000_000_000n)),
  async permit() {
    await onChain('0x1')
    const typed = {
      types: {
        EIP712Domain: ['name:string', 'version:string', 'chainId:uint256', 'verifyingContract:address'].map(field),
        Permit: ['owner:address', 'spender:address', 'value:uint256', 'nonce:uint256', 'deadline:uint256'].map(field),
      },
      primaryType: 'Permit',
      domain: { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: config.tokens.ethereumUsdc },
      message: {
        owner: account,
        spender: config.spender,
        value: '100000000',
        nonce: '0',
        deadline: String(Math.floor(Date.now() / 1000) + 1800),
      },
    }
    return wallet().request({ method: 'eth_signTypedData_v4', params: [account, JSON.stringify(typed)] })
  },
}
const field = (text) => ({ name: text.split(':')[0], type: text.split(':')[1] })

for (const [id, run] of Object.entries(requests)) {
  element(id).addEventListener('click', () => ask(element(id).textContent.trim(), run))
}
element('chain').addEventListener('change', (event) => ask('Switch chain', () => onChain(event.target.value)))
