import { useDeferredValue, useId, useRef, useState, type Ref } from 'react'
import type { ImportPreview } from '../../domain'
import { useI18n, type FileSource } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { Dialog } from '../primitives/dialog'
import styles from './import-preview-dialog.module.css'
import { Losses } from './losses'
import { OutlinePreview } from './outline-preview'
import { usePreview } from './use-preview'

interface ImportPreviewDialogProps {
  /** Of the file, or of what the text is to be called. */
  readonly name: string
  readonly data: FileSource['data']
  /** Shows the text in a box to write and paste into. */
  readonly editable: boolean
  readonly importAsNew: (preview: ImportPreview) => void
  /** Null while no map is open. */
  readonly addToMap: ((preview: ImportPreview) => void) | null
  readonly close: () => void
}

/** Shows what a file or a text would become, and what would be lost, before anything is taken. */
export function ImportPreviewDialog(props: ImportPreviewDialogProps) {
  const { name, editable, importAsNew, addToMap, close } = props
  const { t, formatMessage } = useI18n()
  const box = useRef<HTMLTextAreaElement>(null)
  const [data, setData] = useState(props.data)
  const { result, progress } = usePreview(name, useDeferredValue(data))
  const preview = result?.ok === true ? result.value : null
  const take = (how: (preview: ImportPreview) => void): void => {
    if (preview === null) return
    how(preview)
    close()
  }
  return (
    <Dialog
      title={t('dialogs.import.title')}
      description={editable ? t('dialogs.import.outlineHint') : t('dialogs.import.from', { name })}
      size="large"
      onClose={close}
      {...(preview !== null && { data: dataOf(preview) })}
      {...(editable && { initialFocus: box })}
      footer={
        <>
          <Button variant="quiet" onClick={close}>
            {t('dialogs.import.cancel')}
          </Button>
          {addToMap !== null && (
            <Button disabled={preview === null} onClick={() => take(addToMap)}>
              {t('dialogs.import.addToMap')}
            </Button>
          )}
          <Button variant="primary" disabled={preview === null} onClick={() => take(importAsNew)}>
            {t('dialogs.import.asNewMap')}
          </Button>
        </>
      }
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
          {preview !== null && <OutlinePreview content={preview.content} />}
          {preview !== null && <Losses losses={preview.losses} />}
        </div>
      </div>
    </Dialog>
  )
}

function dataOf({ format, content }: ImportPreview): Readonly<Record<`data-${string}`, string | number>> {
  return { 'data-format': format, 'data-node-count': content.nodes.length }
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
