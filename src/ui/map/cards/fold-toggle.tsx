import type { NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useMap } from '../map-context'
import styles from './fold-toggle.module.css'
import target from '../../node/controls/target.module.css'

interface FoldToggleProps {
  readonly id: NodeId
  readonly folded: boolean
}

/** Where the lines to the children begin: folds the branch, or says how many children are folded away. */
export function FoldToggle({ id, folded }: FoldToggleProps) {
  const { layout } = useMap()
  const execute = useExecute()
  const { t } = useI18n()
  const count = useEditor(({ document }) => document.children(id).length)
  const listed = useEditor(({ document }) => document.children(id).every((child) => layout.isListed(child)))
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${target.target} ${styles.fold}`}
      data-growth={listed ? 'list' : layout.growthOf(id)}
      data-folded={folded || undefined}
      aria-label={t(folded ? 'canvas.unfold' : 'canvas.fold', { count })}
      onClick={() => execute(commands.toggleFold, { ids: [id] })}
    >
      <span aria-hidden>{folded ? count : '−'}</span>
    </button>
  )
}
