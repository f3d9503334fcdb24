import { type ChainRow, exportFile } from '../../utils/snapshot'
import { Button } from '../ui/Button'
import { saveFile } from '../ui/saveFile'

/** Takes what is shown along as a file. */
export function ChainTools({ rows, account }: { rows: readonly ChainRow[]; account: string }) {
  if (!rows.some(({ holds }) => holds !== null)) return null
  const save = (format: 'csv' | 'json') => () =>
    saveFile(exportFile(format, rows, account, Math.floor(Date.now() / 1000)))
  return (
    <p className="tools muted">
      Save what is shown as{' '}
      <Button kind="link" onClick={save('csv')} aria-label="Save as CSV">
        CSV
      </Button>
      <Button kind="link" onClick={save('json')} aria-label="Save as JSON">
        JSON
      </Button>
    </p>
  )
}
