import { TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { useI18n } from '../hooks/ports'
import { hrefOf } from '../hooks/route'
import { Appearance } from '../shell/appearance'
import { Logo } from '../shell/logo'
import { Backup } from './backup'
import type { DeviceStorage } from './device-storage'
import { ErrorList } from './error-list'
import { StorageFacts } from './storage-facts'
import styles from './storage-page.module.css'
import { useStorage } from './use-storage'

/** Where the maps are, what the browser promises, and how to keep a copy. */
export function StoragePage({ storage }: { readonly storage: DeviceStorage }) {
  const { t } = useI18n()
  const { known, reload } = useStorage(storage)
  useEffect(() => {
    document.title = `${t('storage.page.heading')} – ${t('app.name')}`
  }, [t])
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <a className={styles.brand} href={hrefOf({ page: 'start' })}>
          <Logo />
          {t('storage.page.toStart')}
        </a>
        <Appearance />
      </header>
      <main className={styles.main}>
        <h1 className={styles.heading}>{t('storage.page.heading')}</h1>
        <p>{t('storage.page.where', { origin: location.origin })}</p>
        {known?.state.isClearedAfterAWeek === true && (
          <p role="note" className={styles.warning}>
            <TriangleAlert size={18} aria-hidden />
            {t('storage.page.clears')}
          </p>
        )}
        {known === null ? (
          <p className={styles.quiet}>{t('storage.page.reading')}</p>
        ) : (
          <StorageFacts storage={storage} known={known} reload={reload} />
        )}
        <Backup storage={storage} onDone={reload} />
        <ErrorList errors={storage.errors} />
        <p className={styles.quiet}>
          <a href="licences.txt" target="_blank">
            {t('storage.page.licences')}
          </a>
        </p>
      </main>
    </div>
  )
}
