import { useEffect, useMemo, useState } from 'react'
import { termsOf, visibleRoots } from '../../../editor'
import { runAtOnce, runInChunks } from '../../../lib'
import { useEditor } from '../../hooks/editor'
import type { CellSource } from '../cells/cell-text'
import { arranged, byObjective, type TableRows } from './arranged-rows'
import type { Display } from './display'
import { orderRows } from './order-rows'
import { isSameRows, rowsOf, type RowData } from './row-data'

/** So many rows are arranged before the next frame; more of them piece by piece, and shown when that is done. */
const AT_ONCE = 1_000

/** The nodes of the map as rows: filtered by words, grouped and sorted. What does not change the order does not cost it. */
export function useTableRows(source: CellSource, { group, sort }: Display, filter: string): TableRows {
  const terms = useMemo(() => termsOf(filter), [filter])
  const isInOrder = sort === null && (group === 'objective' || group === 'none')
  const usesValues = !isInOrder || terms.length > 0
  const data = useRowData(usesValues, sort?.column === 'checks')
  const isAtOnce = !usesValues || data.length <= AT_ONCE
  const [later, setLater] = useState<TableRows | null>(null)
  const arrangement = useMemo(() => {
    const steps = function* () {
      const rows = yield* orderRows(source, data, { group, sort, terms })
      return arranged(source, rows, group, isInOrder)
    }
    return { steps }
  }, [source, data, group, sort, terms, isInOrder])
  // Until the first arrangement is there, the order of the map stands in for it.
  const isFirst = !isAtOnce && later === null
  const now = useMemo(() => {
    if (!usesValues || isFirst)
      return group === 'objective'
        ? arranged(source, byObjective(data), group, true)
        : arranged(source, data, 'none', true)
    return isAtOnce ? runAtOnce(arrangement.steps()) : null
  }, [usesValues, isFirst, isAtOnce, arrangement, source, data, group])
  useEffect(() => {
    if (isAtOnce) return
    const stop = new AbortController()
    void runInChunks(arrangement.steps(), stop.signal).then((rows) => {
      if (rows !== null) setLater(rows)
    })
    return () => stop.abort()
  }, [isAtOnce, arrangement])
  return now ?? later ?? NO_ROWS
}

const NO_ROWS: TableRows = { items: [], indexOf: new Map(), count: 0 }

/** The rows of the map as it is; the same array as long as nothing changes that they are arranged by. */
function useRowData(usesValues: boolean, usesChecks: boolean): RowData[] {
  const document = useEditor((state) => state.document)
  const focusBranch = useEditor(({ session }) => session.focusBranch)
  const revision = useEditor((state) => state.document.revision)
  const checks = useEditor((state) => (usesChecks ? state.checks.revision : 0))
  const [keep] = useState(createRowKeeper)
  return useMemo(
    () => keep({ revision, checks, rows: rowsOf(document, visibleRoots(document, focusBranch)) }, usesValues),
    [keep, document, focusBranch, revision, checks, usesValues],
  )
}

interface KeptRows {
  readonly revision: number
  readonly checks: number
  readonly rows: RowData[]
}

/** Answers with the rows of before where the new ones are the same. */
function createRowKeeper(): (next: KeptRows, deeply: boolean) => RowData[] {
  let last: KeptRows = { revision: -1, checks: 0, rows: [] }
  return (next, deeply) => {
    const isSame = next.checks === last.checks && isSameRows(last.rows, next.rows, deeply)
    last = isSame ? { ...next, rows: last.rows } : next
    return last.rows
  }
}
