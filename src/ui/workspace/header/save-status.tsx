import { CircleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { contentOf } from '../../../domain'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { download } from '../../shell/download'
import styles from './save-status.module.css'

/** What is on disk, honestly. Only a failure is spoken: "Saved" after every key would be noise. */
export function SaveStatus() {
  const { t } = useI18n()
  const save = useEditor((state) => state.save)
  if (save.type === 'failed') return null
  const sentence = t(`app.save.${save.type}`)
  return (
    <div className={styles.save}>
      <span
        role="status"
        aria-live="off"
        className={styles.status}
        data-save-state={save.type}
        title={sentence}
      >
        <i aria-hidden />
        <span className={styles.sentence}>{sentence}</span>
      </span>
    </div>
  )
}

/** Why nothing is saved and what to do, in a line of its own below the header; nothing while all is well. */
export function SaveFailure() {
  const { t } = useI18n()
  const { notices } = usePorts()
  const save = useEditor((state) => state.save)
  const sentence =
    save.type === 'failed'
      ? t('app.save.failed', { reason: t(`storage.failure.${save.failure.type}`) })
      : null
  useEffect(() => {
    if (sentence !== null) notices.announce(sentence)
  }, [sentence, notices])
  if (sentence === null) return null
  return (
    <div className={styles.failure}>
      <span role="status" aria-live="off" className={styles.failed} data-save-state="failed" title={sentence}>
        <CircleAlert size={14} aria-hidden />
        <span>{sentence}</span>
      </span>
      <DownloadCopy />
    </div>
  )
}

/** Hands the person the map as it is on the screen. */
export function DownloadCopy() {
  const { t } = useI18n()
  const ports = usePorts()
  const editor = useEditorInstance()
  return (
    <Button onClick={() => void download(ports, 'json', contentOf(editor.store.getState().document))}>
      {t('app.save.download')}
    </Button>
  )
}
