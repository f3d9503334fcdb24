import { listTokens, type Token } from '../../tokens'
import type { Finding } from '../../verdict/Finding'
import { checkShape } from '../checkShape'
import { checkSymbol } from '../checkSymbol'
import { nameNetwork } from '../definitions/networkNames'
import { describeMention } from '../describeMention'
import type { Asked } from '../Mention'
import { checkAddress } from './checkAddress'
import { checkCode } from './checkCode'
import { checkKnown } from './checkKnown'
import { classifyToken, type Mark } from './classifyToken'
import { findForms } from './findForms'
import { otherTokens } from './otherTokens'

/** A mention with what the registry says of it. */
export interface ClassifiedMention {
  asked: Asked
  mark: Mark
  /** The registry's token, if the page gives its address and it is known. */
  known?: Token
  /** "Pay 25 USDT on Tron to TEiXmi…BwhA." */
  text: string
  findings: Finding[]
}

/**
 * Judges what pages ask for against the registry: which form of the coin is meant, and what does not fit (network,
 * token, recipient). Pure, for the background; holds nothing that the page may not know.
 */
export function classifyMentions(mentions: readonly Asked[]): ClassifiedMention[] {
  return mentions.map((asked) => {
    const verdict = asked.token ? classifyToken({ ...asked, token: asked.token }) : undefined
    const place = checkPlace(asked)
    const findings = [
      verdict?.finding,
      place.finding,
      checkShape(asked),
      ...checkRecipient(asked),
      checkSymbol(asked),
      ...checkCode(asked),
      ...checkKnown(asked, verdict?.token),
    ]
    return {
      asked,
      mark: verdict?.mark ?? place.mark,
      known: verdict?.token,
      text: describeMention(asked),
      findings: findings.filter((finding) => finding !== undefined),
    }
  })
}

/** Which form the coin has on the network, by the symbol if it names one (`USDC.e`), else the issuer's own. */
function checkPlace({ coin, network, chainId, symbol }: Asked): { mark: Mark; finding?: Finding } {
  if (!coin || !network) return { mark: 'unknown' }
  const forms = findForms(coin, network, chainId)
  const place = nameNetwork(network)
  if (!forms) return { mark: 'unknown' }
  const first = forms[0]
  if (!first) {
    return {
      mark: 'unknown',
      finding: { id: 'network-without-coin', severity: 'danger', text: `No ${coin} is known on ${place}.` },
    }
  }
  if (first === 'retired') {
    return {
      mark: 'unknown',
      finding: {
        id: 'network-retired',
        severity: 'danger',
        text: `${coin} is no longer issued or redeemed on ${place}.`,
      },
    }
  }
  if (first === 'bridged') {
    return {
      mark: 'bridged',
      finding: { id: 'network-bridged-only', severity: 'caution', text: `On ${place} there is only bridged ${coin}.` },
    }
  }
  return {
    mark: symbol && /\.[en]$|^(?:axl|xc|vb|m\.)|usdbc/i.test(symbol) && forms.includes('bridged') ? 'bridged' : first,
  }
}

function checkRecipient({ recipient }: Asked): Finding[] {
  if (!recipient) return []
  const findings: Finding[] = []
  if (checkAddress(recipient) === false) {
    findings.push({
      id: 'recipient-checksum',
      severity: 'danger',
      text: 'The recipient’s address has a wrong checksum: a letter is changed or missing.',
    })
  }
  const lower = recipient.toLowerCase()
  const own =
    listTokens().find((token) => token.address.toLowerCase() === lower)?.coin ??
    otherTokens.find((token) => token.address === recipient)?.coin
  if (own) {
    findings.push({
      id: 'recipient-is-token',
      severity: 'danger',
      text: `The recipient is the contract of ${own}: what is sent there is lost.`,
    })
  }
  return findings
}
