import type { NodeRecord } from '../../../domain'
import type { TitleEdit } from '../../../editor'
import { useI18n } from '../../hooks/ports'
import { HighlightedText } from '../../node/title/highlighted-text'
import styles from '../../node/title/node-title.module.css'
import { TitleEditor } from '../../node/title/title-editor'

interface CardTitleProps {
  readonly record: NodeRecord
  readonly edit: TitleEdit | null
}

/** The title, or the field that edits it in the same place; the text below the field keeps the card's height. */
export function CardTitle({ record: { kind, title }, edit }: CardTitleProps) {
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
