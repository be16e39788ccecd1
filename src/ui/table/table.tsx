import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useEditor, useEditorInstance } from '../hooks/editor'
import { useI18n, usePorts } from '../hooks/ports'
import type { CellSource } from './cells/cell-text'
import { COLUMN_IDS } from './columns'
import { Grid } from './grid'
import { parseDisplay, type Display } from './rows/display'
import { useTableRows } from './rows/use-table-rows'
import { TableToolbar } from './table-toolbar'
import styles from './table.module.css'

/** The map as a table. Fills its parent. The rows follow in a rendering that can be interrupted, so that none makes a long task. */
export function Table() {
  const isFrameDrawn = useDeferredValue(true, false)
  return <div className={styles.table}>{isFrameDrawn && <TableContent />}</div>
}

function TableContent() {
  const [display, setDisplay] = useDisplay()
  const [filter, setFilter] = useState('')
  const { hidden, sort } = display
  const source = useCellSource()
  const rows = useTableRows(source, display, useDeferredValue(filter))
  const hasVotes = useEditor(({ document }) => document.count('votes') > 0)
  const columns = useMemo(
    () => COLUMN_IDS.filter((id) => !hidden.includes(id) && (id !== 'votes' || hasVotes)),
    [hidden, hasVotes],
  )
  return (
    <>
      <TableToolbar {...{ filter, setFilter, display, setDisplay }} count={rows.count} />
      <Grid
        source={source}
        layout={useMemo(() => ({ rows, columns }), [rows, columns])}
        sort={sort}
        setSort={(sorted) => setDisplay({ ...display, sort: sorted })}
      />
    </>
  )
}

function useCellSource(): CellSource {
  const { store } = useEditorInstance()
  const i18n = useI18n()
  const today = useEditor((state) => state.today)
  const document = useEditor((state) => state.document)
  return useMemo(
    () => ({ document, today, checksAt: (id) => store.getState().checks.at(id), i18n }),
    [store, document, today, i18n],
  )
}

/** The arrangement, remembered for the person at this browser. */
function useDisplay(): readonly [Display, (display: Display) => void] {
  const { preferences } = usePorts()
  const remembered = useStore(preferences, ({ ofViews }) => ofViews['table'])
  const setOfView = useStore(preferences, (state) => state.setOfView)
  return [useMemo(() => parseDisplay(remembered), [remembered]), (display) => setOfView('table', display)]
}
