import { useDeferredValue, useId, useMemo, useRef, useState, type Ref } from 'react'
import {
  emptyTables,
  metaRecord,
  type Cycle,
  type DocumentContent,
  type ImportLoss,
  type ImportPreview,
  type ReadChoice,
} from '../../domain'
import { shorten } from '../../lib'
import { useI18n, type FileSource } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { Dialog } from '../primitives/dialog'
import { useCorrections, type Corrections } from './correct/use-corrections'
import styles from './import-preview-dialog.module.css'
import { Losses } from './losses'
import { OutlinePreview } from './outline-preview'
import { usePreview } from './use-preview'
import { WaysToRead } from './ways-to-read'

interface ImportPreviewDialogProps {
  /** Of the file, or of what the text is to be called. */
  readonly name: string
  readonly data: FileSource['data']
  /** Shows the text in a box to write and paste into. */
  readonly editable: boolean
  readonly importAsNew: (preview: ImportPreview) => void
  /** Null while no map is open. */
  readonly addToMap: ((preview: ImportPreview) => void) | null
  /** The selected card, and what adds below it; null while none is selected. */
  readonly addUnder: AddUnder | null
  /** Of the open map. */
  readonly cycle?: Cycle | null
  readonly close: () => void
}

/** Adds what comes in below one card. */
export interface AddUnder {
  readonly title: string
  readonly add: (preview: ImportPreview) => void
}

/** Shows what a file or a text would become, and what would be lost, before anything is taken. */
export function ImportPreviewDialog(props: ImportPreviewDialogProps) {
  const { name, editable, cycle, close } = props
  const { t, formatMessage } = useI18n()
  const box = useRef<HTMLTextAreaElement>(null)
  const [data, setData] = useState(props.data)
  const [choice, setChoice] = useState<ReadChoice>({})
  const reading = useMemo(() => ({ ...choice, ...(cycle && { cycle }) }), [choice, cycle])
  const { result, progress } = usePreview(name, useDeferredValue(data), reading)
  const preview = result?.ok === true ? result.value : null
  const corrections = useCorrections(preview?.content ?? NOTHING)
  const take = (how: (preview: ImportPreview) => void): void => {
    if (preview === null) return
    how({ ...preview, content: corrections.content() })
    close()
  }
  return (
    <Dialog
      title={t('dialogs.import.title')}
      description={editable ? t('dialogs.import.outlineHint') : t('dialogs.import.from', { name })}
      size="large"
      onClose={close}
      {...(preview !== null && { data: dataOf(preview, corrections) })}
      {...(editable && { initialFocus: box })}
      footer={<Footer {...props} isReady={preview !== null} take={take} />}
    >
      <div className={editable ? styles.twoSides : undefined}>
        {typeof data === 'string' && editable && <OutlineBox ref={box} text={data} onChange={setData} />}
        <div className={styles.outcome}>
          {result === null && editable && <p className={styles.hint}>{t('dialogs.import.nothingYet')}</p>}
          {result === null && !editable && <Reading name={name} progress={progress} />}
          {result?.ok === false && (
            <p role="alert" className={styles.failure}>
              {formatMessage({ key: `io.failed.${result.error.code}`, data: result.error.data })}
            </p>
          )}
          {preview !== null && <WaysToRead preview={preview} choice={choice} onChange={setChoice} />}
          {preview !== null && <OutlinePreview corrections={corrections} />}
          {preview !== null && <Losses losses={[...preview.losses, ...corrections.dropped.map(asLoss)]} />}
        </div>
      </div>
    </Dialog>
  )
}

interface FooterProps extends ImportPreviewDialogProps {
  readonly isReady: boolean
  readonly take: (how: (preview: ImportPreview) => void) => void
}

function Footer({ addUnder, addToMap, importAsNew, close, isReady, take }: FooterProps) {
  const { t } = useI18n()
  return (
    <>
      <Button variant="quiet" onClick={close}>
        {t('dialogs.import.cancel')}
      </Button>
      {addUnder !== null && (
        <Button disabled={!isReady} onClick={() => take(addUnder.add)}>
          {t('dialogs.import.addUnder', { title: shorten(addUnder.title, TITLE_SHOWN) })}
        </Button>
      )}
      {addToMap !== null && (
        <Button disabled={!isReady} onClick={() => take(addToMap)}>
          {t('dialogs.import.addToMap')}
        </Button>
      )}
      <Button variant="primary" disabled={!isReady} onClick={() => take(importAsNew)}>
        {t('dialogs.import.asNewMap')}
      </Button>
    </>
  )
}

const NOTHING: DocumentContent = { ...emptyTables(), meta: [metaRecord()] }
/** Of the selected card, in characters. */
const TITLE_SHOWN = 24

function dataOf(
  { format }: ImportPreview,
  { document }: Corrections,
): Readonly<Record<`data-${string}`, string | number>> {
  return { 'data-format': format, 'data-node-count': document.count('nodes') }
}

function asLoss(text: string): ImportLoss {
  return { code: 'leftOut', line: null, text }
}

function Reading({ name, progress }: { readonly name: string; readonly progress: number }) {
  const { t } = useI18n()
  const id = useId()
  return (
    <div className={styles.reading}>
      <label htmlFor={id}>{t('dialogs.import.reading', { name })}</label>
      <progress id={id} value={progress} />
    </div>
  )
}

interface OutlineBoxProps {
  readonly ref: Ref<HTMLTextAreaElement>
  readonly text: string
  readonly onChange: (text: string) => void
}

function OutlineBox({ ref, text, onChange }: OutlineBoxProps) {
  const { t } = useI18n()
  const id = useId()
  return (
    <div className={styles.source}>
      <label htmlFor={id}>{t('dialogs.import.outline')}</label>
      <textarea
        dir="auto"
        ref={ref}
        id={id}
        value={text}
        spellCheck={false}
        placeholder={t('dialogs.import.outlinePlaceholder')}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
