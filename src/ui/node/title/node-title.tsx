import type { NodeRecord } from '../../../domain'
import type { TitleEdit } from '../../../editor'
import { useI18n } from '../../hooks/ports'
import { HighlightedText } from './highlighted-text'
import styles from './node-title.module.css'
import { TitleEditor } from './title-editor'

interface NodeTitleProps {
  readonly record: NodeRecord
  readonly edit: TitleEdit | null
}

/** The title, or the field that edits it in the same place; the text below the field keeps the height. */
export function NodeTitle({ record: { kind, title }, edit }: NodeTitleProps) {
  const { t } = useI18n()
  const placeholder = t(`canvas.placeholder.${kind}`)
  return (
    <div
      className={styles.title}
      data-empty={title === '' || undefined}
      data-editing={edit !== null || undefined}
    >
      <span className={styles.text} dir="auto">
        {title === '' ? placeholder : <HighlightedText text={title} />}
      </span>
      {edit && <TitleEditor key={edit.nodeId} edit={edit} placeholder={placeholder} />}
    </div>
  )
}
