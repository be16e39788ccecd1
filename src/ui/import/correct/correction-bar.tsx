import { IndentDecrease, IndentIncrease, Merge, Split, Trash2, Undo2 } from 'lucide-react'
import { NODE_KINDS, type NodeKind } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import { Select } from '../../primitives/input/select'
import styles from './correction-bar.module.css'
import { drop, indent, joinWithPrevious, outdent, split, turnInto, type Correction } from './corrections'

interface CorrectionBarProps {
  /** Of the line at work; null where there is none. */
  readonly kind: NodeKind | null
  readonly canUndo: boolean
  readonly onCorrect: (correction: Correction) => void
  readonly onUndo: () => void
}

/** What can be changed of the line at work; each has a key as well. */
export function CorrectionBar({ kind, canUndo, onCorrect, onUndo }: CorrectionBarProps) {
  const { t } = useI18n()
  const disabled = kind === null
  return (
    <div role="toolbar" aria-label={t('dialogs.import.corrections')} className={styles.bar}>
      <Select
        label={t('dialogs.import.kind')}
        value={kind ?? 'idea'}
        options={NODE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(chosen) => onCorrect(turnInto(chosen))}
      />
      <IconButton
        label={t('dialogs.import.outdent')}
        shortcut="Shift+Tab"
        icon={IndentDecrease}
        disabled={disabled}
        onClick={() => onCorrect(outdent)}
      />
      <IconButton
        label={t('dialogs.import.indent')}
        shortcut="Tab"
        icon={IndentIncrease}
        disabled={disabled}
        onClick={() => onCorrect(indent)}
      />
      <IconButton
        label={t('dialogs.import.join')}
        shortcut="Ctrl+J"
        icon={Merge}
        disabled={disabled}
        onClick={() => onCorrect(joinWithPrevious)}
      />
      <IconButton
        label={t('dialogs.import.split')}
        shortcut="Ctrl+Shift+J"
        icon={Split}
        disabled={disabled}
        onClick={() => onCorrect(split)}
      />
      <IconButton
        label={t('dialogs.import.drop')}
        shortcut="Delete"
        icon={Trash2}
        disabled={disabled}
        onClick={() => onCorrect(drop)}
      />
      <IconButton
        label={t('dialogs.import.undo')}
        shortcut="Ctrl+Z"
        icon={Undo2}
        disabled={!canUndo}
        onClick={onUndo}
      />
    </div>
  )
}
