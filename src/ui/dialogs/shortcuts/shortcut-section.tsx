import { Fragment, useId } from 'react'
import { useI18n } from '../../hooks/ports'
import styles from './shortcut-sheet.module.css'

/** What happens, and the keys or gestures for it. */
export interface Shortcut {
  readonly label: string
  readonly keys: readonly string[]
}

interface ShortcutSectionProps {
  readonly heading: string
  readonly shortcuts: readonly Shortcut[]
}

export function ShortcutSection({ heading, shortcuts }: ShortcutSectionProps) {
  const { t } = useI18n()
  const id = useId()
  if (shortcuts.length === 0) return null
  return (
    <section className={styles.section}>
      <h3 id={id}>{heading}</h3>
      <dl aria-labelledby={id}>
        {shortcuts.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && <span className={styles.or}>{t('dialogs.shortcuts.or')}</span>}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
