import { CircleCheck } from 'lucide-react'
import { useId } from 'react'
import type { ImportLoss } from '../../domain'
import { useI18n } from '../hooks/ports'
import styles from './import-preview-dialog.module.css'

const SHOWN = 100

/** What could not be taken, and why. */
export function Losses({ losses }: { readonly losses: readonly ImportLoss[] }) {
  const { t, formatMessage } = useI18n()
  const id = useId()
  return (
    <section>
      <h3 id={id} className={styles.heading}>
        {t('dialogs.import.notImported')}
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
