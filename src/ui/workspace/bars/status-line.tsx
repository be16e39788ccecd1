import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import type { ViewDefinition } from '../view-definition'
import styles from './status-line.module.css'

/** One quiet line that says what the keys do now; while nodes are chosen, their bar does. */
export function StatusLine({ messages }: Pick<ViewDefinition, 'messages'>) {
  const { t } = useI18n()
  const state = useEditor(({ ephemeral, session }) =>
    ephemeral.edit ? 'edit' : session.selection.active === null ? 'none' : 'selected',
  )
  const choosing = useEditor(({ ephemeral }) => ephemeral.choosing !== null)
  return choosing ? null : <p className={styles.line}>{t(`${messages}.status.${state}`)}</p>
}
