import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, Plus, type LucideIcon } from 'lucide-react'
import { commands, type Command } from '../../editor'
import { useEditor, useEditorInstance } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { IconButton } from '../primitives/button/icon-button'
import styles from './line-tools.module.css'

const MOVES: readonly (readonly [Command, LucideIcon])[] = [
  [commands.outdent, IndentDecrease],
  [commands.indent, IndentIncrease],
  [commands.moveUp, ArrowUp],
  [commands.moveDown, ArrowDown],
]

/** What keys do to a line, for a finger: no keyboard on a screen has Tab. A line that is written in stays open. */
export function LineTools() {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const active = useEditor(({ session }) => session.selection.active)
  const addLine = () => {
    const isWriting = editor.store.getState().ephemeral.edit !== null
    if (isWriting) editor.execute(commands.closeEdit, { mode: 'commit', then: 'sibling' })
    else editor.execute(commands.addSibling)
  }
  return (
    <div
      role="group"
      aria-label={t('outline.tools')}
      className={styles.tools}
      // The focus stays in the line, and with it the keyboard of the screen.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <IconButton icon={Plus} label={t('outline.addLine')} disabled={active === null} onClick={addLine} />
      {MOVES.map(([command, icon]) => (
        <IconButton
          key={command.id}
          icon={icon}
          label={t(`commands.${command.id}`)}
          disabled={active === null}
          onClick={() => editor.execute(command)}
        />
      ))}
    </div>
  )
}
