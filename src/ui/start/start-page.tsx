import { ClipboardPaste, FolderOpen } from 'lucide-react'
import { useEffect } from 'react'
import { emptyContent } from '../../domain'
import { useImports } from '../hooks/imports'
import { useI18n, usePorts, type Example } from '../hooks/ports'
import { hrefOf } from '../hooks/route'
import { Button } from '../primitives/button/button'
import { onDemand } from '../primitives/on-demand'
import { Appearance } from '../shell/appearance'
import { Logo } from '../shell/logo'
import { BigObjectiveForm } from './big-objective-form'
import { ExampleList } from './example-list'
import { MapList } from './map-list'
import { openNewMapOrNotify } from '../import/open-new-map-or-notify'
import styles from './start-page.module.css'
import { useMaps } from './use-maps'

const DeletedList = onDemand(async () => (await import('./deleted-list')).DeletedList)

/** The first page: a question, the maps on this device, and ways in. */
export function StartPage() {
  const ports = usePorts()
  const { t, formatMessage } = useI18n()
  const { chooseFile, pasteOutline } = useImports()
  const maps = useMaps()
  useEffect(() => {
    document.title = t('app.name')
  }, [t])

  async function begin(bigObjective: string) {
    await openNewMapOrNotify(ports, emptyContent({ bigObjective, ids: ports.ids }))
  }

  async function openExample(example: Example) {
    const read = await example.load()
    if (read.ok) await openNewMapOrNotify(ports, read.value.content)
    else
      ports.notices.show({
        text: formatMessage({ key: `io.failed.${read.error.code}`, data: read.error.data }),
      })
  }

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <Logo />
          {t('app.name')}
        </span>
        <Appearance />
      </header>
      <main className={styles.main}>
        <h1 className={styles.heading}>{t('start.heading')}</h1>
        <BigObjectiveForm onBegin={begin} />
        <div className={styles.ways}>
          <Button onClick={chooseFile}>
            <FolderOpen size={16} aria-hidden />
            {t('start.openFile')}
          </Button>
          <Button onClick={pasteOutline}>
            <ClipboardPaste size={16} aria-hidden />
            {t('start.pasteOutline')}
          </Button>
        </div>
        <div className={styles.lists}>
          <MapList list={maps} />
          <ExampleList onOpen={(example) => void openExample(example)} />
          {maps.deleted.length > 0 && <DeletedList list={maps} />}
        </div>
      </main>
      <footer className={styles.foot}>
        {t('start.welcome.lead')} <a href={hrefOf({ page: 'storage' })}>{t('storage.page.open')}</a>
      </footer>
    </div>
  )
}
