import { useId, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import type { DeviceStorage, StorageState } from './device-storage'
import styles from './storage-page.module.css'
import type { KnownStorage } from './use-storage'

const BYTES_OF_MEGABYTE = 1_000_000

interface StorageFactsProps {
  readonly storage: DeviceStorage
  readonly known: KnownStorage
  readonly reload: () => void
}

/** What the browser and the app know of the storage, a line for each. */
export function StorageFacts({ storage, known: { state, titles }, reload }: StorageFactsProps) {
  const { t, dateTime, list } = useI18n()
  const headingId = useId()
  const nameOf = (id: DocumentId) => titles.get(id) ?? t('storage.page.deletedMap')
  const { lastCopyAt, waiting, open } = state
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{t('storage.page.facts')}</h2>
      <dl className={styles.facts}>
        <Fact term={t('storage.page.promise')}>
          <BrowserPromise storage={storage} persistence={state.persistence} reload={reload} />
        </Fact>
        <Fact term={t('storage.page.used')}>
          <Usage state={state} />
        </Fact>
        <Fact term={t('storage.page.copied')}>
          {lastCopyAt === null ? t('storage.page.never') : dateTime(lastCopyAt)}
        </Fact>
        <Fact term={t('storage.page.waiting')}>
          {waiting.length === 0
            ? t('storage.page.nothing')
            : t('storage.page.waitingMaps', { titles: list(waiting.map(nameOf)) })}
        </Fact>
        {open !== null && (
          <Fact term={t('storage.page.tabs')}>
            {open.size === 0
              ? t('storage.page.nothing')
              : list([...open].map(([id, count]) => t('storage.page.inTabs', { title: nameOf(id), count })))}
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

interface BrowserPromiseProps {
  readonly storage: DeviceStorage
  readonly persistence: StorageState['persistence']
  readonly reload: () => void
}

/** What the browser has promised, and a button to ask for more. */
function BrowserPromise({ storage, persistence, reload }: BrowserPromiseProps) {
  const { notices } = usePorts()
  const { t } = useI18n()
  const [isRefused, setRefused] = useState(false)
  const ask = async () => {
    const answer = await storage.askToKeep()
    setRefused(answer !== 'persistent')
    notices.announce(t(answer === 'persistent' ? 'storage.page.persistent' : 'storage.page.refused'))
    reload()
  }
  return (
    <>
      <p>{t(`storage.page.${persistence}`)}</p>
      {persistence === 'transient' && <Button onClick={() => void ask()}>{t('storage.page.ask')}</Button>}
      {isRefused && persistence === 'transient' && (
        <p className={styles.quiet}>{t('storage.page.refused')}</p>
      )}
    </>
  )
}

function Usage({ state: { usage, quota } }: { readonly state: StorageState }) {
  const { t, number } = useI18n()
  if (usage === null || quota === null) return t('storage.page.unknown')
  return t('storage.page.usage', {
    usage: number(usage / BYTES_OF_MEGABYTE, 1),
    quota: number(quota / BYTES_OF_MEGABYTE, 0),
  })
}
