import { useRef, useState } from 'react'
import type { ReadChoice } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { usePreview } from '../use-preview'
import styles from './merge-dialog.module.css'
import { MergeTree } from './merge-tree'
import { usePicks, type Picks } from './use-picks'

/** Takes back a copy of the map that others have worked on: what it changes is shown, a person picks, one step merges. */
export function MergeDialog() {
  const execute = useExecute()
  const { t, formatMessage } = useI18n()
  const [file, setFile] = useState<File | null>(null)
  const { result } = usePreview(file?.name ?? '', file ?? '', AS_USUAL)
  const picks = usePicks(result?.ok === true ? result.value : null)
  const close = (): void => void execute(commands.closeDialog)
  const hasChanges = picks !== null && (picks.merge.changes.size > 0 || picks.merge.hasSettings)
  const take = (): void => {
    if (picks === null) return
    close()
    execute(commands.mergeFile, { merge: picks.merge, picked: picks })
  }
  return (
    <Dialog
      title={t('dialogs.merge.title')}
      description={file === null ? t('dialogs.merge.hint') : t('dialogs.merge.from', { name: file.name })}
      size="medium"
      onClose={close}
      footer={
        <>
          <FileButton hasFile={file !== null} onChoose={setFile} />
          <Button variant="quiet" onClick={close}>
            {t('dialogs.merge.cancel')}
          </Button>
          <Button
            variant="primary"
            disabled={picks === null || (picks.cards.size === 0 && !picks.settings)}
            onClick={take}
          >
            {t('dialogs.merge.merge', { count: picks?.cards.size ?? 0 })}
          </Button>
        </>
      }
    >
      {result?.ok === false && (
        <p role="alert" className={styles.failure}>
          {formatMessage({ key: `io.failed.${result.error.code}`, data: result.error.data })}
        </p>
      )}
      {picks !== null && !hasChanges && <p>{t('dialogs.merge.nothing')}</p>}
      {hasChanges && <Changes picks={picks} />}
    </Dialog>
  )
}

const AS_USUAL: ReadChoice = {}

interface FileButtonProps {
  readonly hasFile: boolean
  readonly onChoose: (file: File) => void
}

function FileButton({ hasFile, onChoose }: FileButtonProps) {
  const { t } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('dialogs.merge.choose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) onChoose(file)
          currentTarget.value = ''
        }}
      />
      <Button variant={hasFile ? 'quiet' : 'plain'} onClick={() => input.current?.click()}>
        {t(hasFile ? 'dialogs.merge.other' : 'dialogs.merge.choose')}
      </Button>
    </>
  )
}

function Changes({ picks }: { readonly picks: Picks }) {
  const { t } = useI18n()
  return (
    <div className={styles.changes}>
      <div className={styles.head}>
        <p>{t(picks.hasBase ? 'dialogs.merge.threeWays' : 'dialogs.merge.twoWays')}</p>
        <Button variant="quiet" onClick={() => picks.pickAll(true)}>
          {t('dialogs.merge.all')}
        </Button>
        <Button variant="quiet" onClick={() => picks.pickAll(false)}>
          {t('dialogs.merge.none')}
        </Button>
      </div>
      <MergeTree picks={picks} />
      {picks.merge.hasSettings && (
        <label className={styles.settings}>
          <input type="checkbox" checked={picks.settings} onChange={picks.toggleSettings} />
          {t('dialogs.merge.settings')}
        </label>
      )}
      <p className={styles.keys}>{t('dialogs.merge.keys')}</p>
    </div>
  )
}
