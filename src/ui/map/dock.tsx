import { useStore } from '@xyflow/react'
import { Minus, Plus } from 'lucide-react'
import { nextKind, ROOT_KIND } from '../../domain'
import { commands, type Command } from '../../editor'
import { useEditor, useEditorInstance, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { IconButton } from '../primitives/button/icon-button'
import { Kbd } from '../primitives/kbd'
import styles from './dock.module.css'

/** Runs a command and gives the keyboard back to the map. */
function useRun(): (command: Command) => void {
  const execute = useExecute()
  const editor = useEditorInstance()
  return (command) => {
    execute(command)
    if (!editor.store.getState().ephemeral.edit) editor.view.focus()
  }
}

function AddButtons() {
  const run = useRun()
  const { t } = useI18n()
  const kind = useEditor(({ document, session: { selection } }) =>
    selection.active === null ? null : (document.node(selection.active)?.kind ?? null),
  )
  return (
    <>
      <Button variant="quiet" disabled={kind === null} onClick={() => run(commands.addChild)}>
        <Plus size={15} aria-hidden /> {t(`kinds.${nextKind(kind ?? ROOT_KIND)}`)} <Kbd>Tab</Kbd>
      </Button>
      <Button variant="quiet" disabled={kind === null} onClick={() => run(commands.addSibling)}>
        <Plus size={15} aria-hidden /> {t('canvas.dock.sibling')} <Kbd>Enter</Kbd>
      </Button>
      <Button
        variant="quiet"
        className={styles.wide}
        aria-description={t('canvas.dock.ideaParked')}
        data-tooltip={t('canvas.dock.ideaParked')}
        onClick={() => run(commands.addIdea)}
      >
        <Plus size={15} aria-hidden /> {t('canvas.dock.idea')}
      </Button>
    </>
  )
}

/** Whole percent, and tenths where there is less than one. */
function percentOf(zoom: number): number {
  return zoom < 0.01 ? Math.round(zoom * 1000) / 10 : Math.round(zoom * 100)
}

/** The tools at the foot of the map: adding, arranging, zooming. */
export function Dock() {
  const run = useRun()
  const { t } = useI18n()
  const percent = useStore(({ transform }) => percentOf(transform[2]))
  return (
    <div className={styles.dock} role="group" aria-label={t('canvas.dock.name')}>
      <AddButtons />
      <span className={styles.line} aria-hidden />
      <Button variant="quiet" className={styles.wide} onClick={() => run(commands.tidy)}>
        {t('canvas.dock.tidy')}
      </Button>
      <Button variant="quiet" onClick={() => run(commands.fit)}>
        {t('canvas.dock.fit')}
      </Button>
      <IconButton icon={Minus} label={t('canvas.dock.zoomOut')} onClick={() => run(commands.zoomOut)} />
      <button type="button" className={styles.zoom} onClick={() => run(commands.actualSize)}>
        {t('canvas.dock.zoom', { percent })}
      </button>
      <IconButton icon={Plus} label={t('canvas.dock.zoomIn')} onClick={() => run(commands.zoomIn)} />
    </div>
  )
}
