import { CircleCheck } from 'lucide-react'
import { useId } from 'react'
import { IMPORT_LOSSES, type ImportLoss } from '../../domain'
import { useI18n } from '../hooks/ports'
import styles from './import-preview-dialog.module.css'

const SHOWN = 100

/** What could not be taken, and why. */
export function Losses({ losses }: { readonly losses: readonly ImportLoss[] }) {
  const { t, formatMessage } = useI18n()
  const id = useId()
  return (
    <section>
      <h3 className={styles.heading}>
        <span id={id}>{t('dialogs.import.notImported')}</span>
        <span>
          <LossCounts losses={losses} />
        </span>
      </h3>
      <ul aria-labelledby={id} className={styles.losses}>
        {losses.length === 0 && (
          <li className={styles.nothingLost}>
            <CircleCheck size={16} aria-hidden />
            {t('dialogs.import.nothingLost')}
          </li>
        )}
        {losses.slice(0, SHOWN).map(({ code, line, text }, index) => (
          <li key={index}>
            {line !== null && <span className={styles.line}>{t('dialogs.import.line', { line })}</span>}
            {formatMessage({ key: `io.lost.${code}`, data: { text } })}
          </li>
        ))}
        {losses.length > SHOWN && <li>{t('dialogs.import.more', { count: losses.length - SHOWN })}</li>}
      </ul>
    </section>
  )
}

/** "12 pictures, 3 frames, and 1 locked branch" */
function LossCounts({ losses }: { readonly losses: readonly ImportLoss[] }) {
  const { t, list } = useI18n()
  const counts = IMPORT_LOSSES.map((code) => ({
    code,
    count: losses.filter((loss) => loss.code === code).length,
  })).filter(({ count }) => count > 0)
  return list(counts.map((counted) => t('dialogs.import.lossCount', counted)))
}
