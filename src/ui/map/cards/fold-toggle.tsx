import { useSyncExternalStore } from 'react'
import type { NodeId } from '../../../domain'
import type { Growth } from '../../../layout'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useMap } from '../map-context'
import styles from './fold-toggle.module.css'
import target from '../../node/controls/target.module.css'

interface FoldToggleProps {
  readonly id: NodeId
  readonly folded: boolean
}

/** Where the children stand, whenever that changes: on a side of the card, or in its list. */
function useAttachment(id: NodeId): Growth | 'list' | null {
  const { layout } = useMap()
  const { document } = useEditorInstance().store.getState()
  return useSyncExternalStore(layout.subscribe, () =>
    document.children(id).every((child) => layout.isListed(child)) ? 'list' : layout.growthOf(id),
  )
}

/** Where the lines to the children begin: folds the branch, or says how many children are folded away. */
export function FoldToggle({ id, folded }: FoldToggleProps) {
  const attachment = useAttachment(id)
  const execute = useExecute()
  const { t } = useI18n()
  const count = useEditor(({ document }) => document.children(id).length)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${target.target} ${styles.fold}`}
      data-growth={attachment}
      data-folded={folded || undefined}
      aria-label={t(folded ? 'canvas.unfold' : 'canvas.fold', { count })}
      onClick={() => execute(commands.toggleFold, { ids: [id] })}
    >
      <span aria-hidden>{folded ? count : '−'}</span>
    </button>
  )
}
