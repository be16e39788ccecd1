import type { NodeRecord } from '../../../domain'
import { TitleEditor } from '../../node/title/title-editor'
import { HighlightedText } from '../../node/title/highlighted-text'
import { useEditor, useEditorInstance, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { focusLine } from './parked-actions'
import styles from './parking-lot.module.css'

/** The title of a line, or the field that edits it in its place. */
export function ParkedTitle({ node: { id, kind, title } }: { readonly node: NodeRecord }) {
  const editor = useEditorInstance()
  const focusView = useFocusView()
  const { t } = useI18n()
  const edit = useEditor(({ ephemeral }) => (ephemeral.edit?.nodeId === id ? ephemeral.edit : null))
  const placeholder = t(`canvas.placeholder.${kind}`)
  const closed = () => {
    const { active } = editor.store.getState().session.selection
    if (active === null) focusView()
    else focusLine(active)
  }
  return (
    <span className={styles.title} data-editing={edit !== null || undefined}>
      <span dir="auto">{title === '' ? placeholder : <HighlightedText text={title} />}</span>
      {edit && <TitleEditor key={id} edit={edit} placeholder={placeholder} onClosed={closed} />}
    </span>
  )
}
