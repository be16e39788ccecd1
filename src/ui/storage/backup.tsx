import { Download, Upload } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { BackupFailure, RepositoryFailure, RestoredMap } from '../../domain'
import type { I18n } from '../../i18n'
import type { Result } from '../../lib'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import type { DeviceStorage } from './device-storage'
import styles from './storage-page.module.css'

type Restored = Result<readonly RestoredMap[], BackupFailure>

interface BackupProps {
  readonly storage: DeviceStorage
  readonly onDone: () => void
}

/** One file with everything, out and in; what came of it is said below. */
export function Backup({ storage, onDone }: BackupProps) {
  const { t } = useI18n()
  const headingId = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)
  const [restored, setRestored] = useState<Restored | null>(null)
  const backUp = useBackUp(storage, onDone)

  async function restore(file: File | undefined) {
    if (file === undefined) return
    setRestored(null)
    setReading(true)
    setRestored(await storage.restore(file))
    setReading(false)
    onDone()
  }

  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{t('storage.page.backup')}</h2>
      <p className={styles.quiet}>{t('storage.page.backupHint')}</p>
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void backUp()}>
          <Download size={16} aria-hidden />
          {t('storage.page.backUp')}
        </Button>
        <Button onClick={() => chooser.current?.click()}>
          <Upload size={16} aria-hidden />
          {t('storage.page.restore')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('storage.page.restore')}
          onChange={(event) => {
            void restore(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p className={styles.quiet}>{t('storage.page.restoreHint')}</p>
      <div role="status">
        {isReading && <p>{t('storage.page.restoring')}</p>}
        {restored?.ok === true && <Report maps={restored.value} />}
      </div>
      {restored?.ok === false && (
        <p role="alert" className={styles.failure}>
          {failureInWords(restored.error, t)}
        </p>
      )}
    </section>
  )
}

/** Writes the backup and says what is in it. */
function useBackUp(storage: DeviceStorage, onDone: () => void) {
  const { notices } = usePorts()
  const { t, list } = useI18n()
  return async () => {
    const written = await storage.backUp()
    if (!written.ok) {
      notices.show({ text: failureInWords(written.error, t) })
      return
    }
    const { maps, unreadable } = written.value
    notices.show({ text: t('storage.page.backedUp', { count: maps }) })
    if (unreadable.length > 0)
      notices.show({ text: t('storage.page.notInBackup', { titles: list(unreadable) }), persistent: true })
    onDone()
  }
}

function Report({ maps }: { readonly maps: readonly RestoredMap[] }) {
  const { t } = useI18n()
  const headingId = useId()
  if (maps.length === 0) return <p>{t('storage.page.nothingInIt')}</p>
  return (
    <>
      <h3 id={headingId}>{t('storage.page.report')}</h3>
      <ul role="list" aria-labelledby={headingId} className={styles.report}>
        {maps.map(({ title, outcome }, index) => (
          <li key={index} dir="auto">
            {t(`storage.page.outcome.${outcome}`, { title: title || t('start.maps.untitled') })}
          </li>
        ))}
      </ul>
    </>
  )
}

function failureInWords({ type }: BackupFailure | RepositoryFailure, t: I18n['t']): string {
  return type === 'notBackup' || type === 'newerBackup' || type === 'unreadableFile'
    ? t(`storage.page.failure.${type}`)
    : t(`storage.failure.${type}`)
}
