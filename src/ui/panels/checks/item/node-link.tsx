import type { NodeId } from '../../../../domain'
import { commands } from '../../../../editor'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import styles from './check-item.module.css'

/** The title of a node; pressed, it selects the node and brings it into view. */
export function NodeLink({ id }: { readonly id: NodeId }) {
  const execute = useExecute()
  const { t } = useI18n()
  const title = useEditor(({ document }) => document.node(id)?.title ?? '')
  const named = title === '' ? t('details.untitled') : title
  return (
    <button
      type="button"
      className={styles.node}
      dir="auto"
      aria-label={t('checks.show', { title: named })}
      onClick={() => execute(commands.select, { ids: [id] })}
    >
      {named}
    </button>
  )
}
