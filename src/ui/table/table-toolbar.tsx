import { ListFilter, Plus, SlidersHorizontal } from 'lucide-react'
import { commands } from '../../editor'
import { useEditor, useEditorInstance, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { PopoverButton } from '../primitives/popup/popover-button'
import { DisplayOptions } from './display-options'
import type { Display } from './rows/display'
import styles from './table-toolbar.module.css'

interface TableToolbarProps {
  readonly filter: string
  readonly setFilter: (text: string) => void
  readonly display: Display
  readonly setDisplay: (display: Display) => void
  readonly count: number
}

/** Above the rows: which are shown, and how. */
export function TableToolbar({ filter, setFilter, display, setDisplay, count }: TableToolbarProps) {
  const { t } = useI18n()
  const execute = useExecute()
  const { view } = useEditorInstance()
  const hasActive = useEditor(({ session }) => session.selection.active !== null)
  return (
    <div role="group" aria-label={t('table.toolbar')} className={styles.toolbar}>
      <label className={styles.filter}>
        <ListFilter size={15} aria-hidden />
        <span className="visually-hidden">{t('table.filter')}</span>
        <input
          type="search"
          dir="auto"
          value={filter}
          placeholder={t('table.filterPlaceholder')}
          onChange={(event) => setFilter(event.target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (nativeEvent.isComposing) return
            if (key === 'Escape') setFilter('')
            if (key === 'Escape' || key === 'Enter') view.focus()
          }}
        />
      </label>
      <span className={styles.count} role="status">
        {t('table.count', { count })}
      </span>
      <Button disabled={!hasActive} onClick={() => execute(commands.addSibling)}>
        <Plus size={15} aria-hidden />
        {t('table.addRow')}
      </Button>
      <PopoverButton
        heading={t('table.display')}
        content={() => <DisplayOptions display={display} setDisplay={setDisplay} />}
      >
        <SlidersHorizontal size={15} aria-hidden />
        {t('table.display')}
      </PopoverButton>
    </div>
  )
}
