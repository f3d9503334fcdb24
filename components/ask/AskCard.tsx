import type { AskEntry } from '../../utils/log/AskEntry'
import type { AskView, Finding } from '../../utils/verdict'
import './ask.css'

const TONE = { '✓': 'ok', '!': 'danger', '?': 'caution' } as const
const SEVERITY = {
  info: { sign: 'i', word: 'Note' },
  caution: { sign: '~', word: 'Caution' },
  danger: { sign: '!', word: 'Danger' },
}

/** One request of the page in words: what, where, real or not, to whom, and what is wrong with it. */
export function AskCard({ entry }: { entry: AskEntry }) {
  return (
    <>
      <ul className="asks">
        {entry.asks.map((ask, index) => (
          // Asks of one request never move or grow apart, so their place is their identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className="ask">
            <AskText ask={ask} />
          </li>
        ))}
      </ul>
      {entry.asks.length ? null : (
        <p className="ask-title">
          <strong>{/sign/i.test(entry.method) ? 'A signature' : 'A transaction'}</strong>
        </p>
      )}
      <Findings findings={entry.findings} />
    </>
  )
}

function AskText({ ask }: { ask: AskView }) {
  return (
    <>
      <p className="ask-title">
        <strong>{ask.title}</strong> <span className="muted">{ask.where}</span>{' '}
        <span className={`genuine ${TONE[ask.genuine.sign]}`}>
          {ask.genuine.sign} {ask.genuine.text}
        </span>
      </p>
      <p title={ask.counterparty ?? undefined}>{ask.sentence}</p>
      <Findings findings={ask.findings} />
      {ask.holding ? <p className={ask.enough === false ? 'caution' : 'muted'}>{ask.holding}</p> : null}
    </>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <p key={finding.text} className={`finding ${finding.severity === 'info' ? '' : finding.severity}`}>
      <span aria-hidden="true">{SEVERITY[finding.severity].sign} </span>
      <span className="visually-hidden">{SEVERITY[finding.severity].word}: </span>
      {finding.text}
    </p>
  ))
}
