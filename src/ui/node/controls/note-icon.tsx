import { NotebookText } from 'lucide-react'
import type { NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './note-icon.module.css'
import target from './target.module.css'

const LINES = 4
const LENGTH = 240

/** The first lines of a note. */
function beginningOf(note: string): string {
  const lines = note.trim().split('\n')
  const text = lines.slice(0, LINES).join('\n')
  const shown = Array.from(text).slice(0, LENGTH).join('')
  return lines.length > LINES || shown.length < text.length ? `${shown} …` : shown
}

/** Says that a card has a note, shows its beginning, and leads to it. */
export function NoteIcon({ record: { id, note } }: { readonly record: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  if (note.trim() === '') return null
  const text = beginningOf(note)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${target.target} ${styles.note}`}
      aria-label={t('canvas.note', { text })}
      data-tooltip={text}
      onClick={() => execute(commands.focusField, { id, field: 'note' })}
    >
      <NotebookText aria-hidden />
    </button>
  )
}
