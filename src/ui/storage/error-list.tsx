import { useId, useState } from 'react'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import type { DeviceErrors } from './device-storage'
import styles from './storage-page.module.css'

/** What went wrong at this browser, to be read, copied and deleted by the person. */
export function ErrorList({ errors }: { readonly errors: DeviceErrors }) {
  const { notices } = usePorts()
  const { t, dateTime } = useI18n()
  const headingId = useId()
  const [entries, setEntries] = useState(errors.entries)
  const lines = entries.map(({ time, text }) => `${dateTime(time)}\n${text}`)

  async function copy() {
    try {
      await navigator.clipboard.writeText(lines.join('\n\n'))
      notices.show({ text: t('storage.page.errors.copied') })
    } catch {
      notices.show({ text: t('storage.page.errors.noClipboard') })
    }
  }

  function clear() {
    errors.clear()
    setEntries(errors.entries())
  }

  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{t('storage.page.errors.heading')}</h2>
      <p className={styles.quiet}>{t('storage.page.errors.hint')}</p>
      {lines.length === 0 ? (
        <p>{t('storage.page.errors.none')}</p>
      ) : (
        <>
          <div className={styles.buttons}>
            <Button onClick={() => void copy()}>{t('storage.page.errors.copy')}</Button>
            <Button variant="quiet" onClick={clear}>
              {t('storage.page.errors.clear')}
            </Button>
          </div>
          <ul role="list" aria-label={t('storage.page.errors.list')} className={styles.report}>
            {lines.map((line, index) => (
              <li key={index}>
                <pre className={styles.error}>{line}</pre>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
