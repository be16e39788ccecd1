import { useDeferredValue, useMemo, useState } from 'react'
import { isEqual } from '../../../domain'
import { visibleRoots } from '../../../editor'
import { allRules, optionOf, RULE_ID } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { reachOf } from '../axis/scale'
import type { Grouping } from '../display'
import { timelineRows, type RowOptions, type TimelineRow, type TimelineRows } from './timeline-rows'

/** The lines of the open map; a line that says the same as before stays the same object. */
export function useTimelineRows(group: Grouping): TimelineRows {
  const document = useEditor((state) => state.document)
  // The bar that was changed is drawn first, and the lines after it.
  const revision = useDeferredValue(useEditor((state) => state.document.revision))
  const focusBranch = useEditor(({ session }) => session.focusBranch)
  const today = useEditor((state) => state.today)
  const [keep] = useState(createRowKeeper)
  return useMemo(() => {
    const { cycle } = document.meta
    const options: RowOptions = { group, reach: reachOf(cycle, today), limit: weekLimit(document.meta) }
    const next = timelineRows(document, visibleRoots(document, focusBranch), options)
    return { revision, lines: keep(next) }
  }, [keep, revision, document, focusBranch, today, group]).lines
}

const weekRule = allRules.find(({ id }) => id === RULE_ID.weekIsFeasible)

/** The most things in a week, as the check of the map has it. */
function weekLimit(meta: Parameters<typeof optionOf>[1]): number {
  return weekRule === undefined ? Infinity : optionOf(weekRule, meta, 'limit')
}

/** Answers with the lines of before where the new ones are equal. */
function createRowKeeper(): (next: TimelineRows) => TimelineRows {
  let last: TimelineRows = { rows: [], indexOf: new Map(), span: null }
  let byKey: ReadonlyMap<string, TimelineRow> = new Map()
  return (next) => {
    const rows = next.rows.map((row) => {
      const before = byKey.get(row.key)
      return before !== undefined && isSameRow(before, row) ? before : row
    })
    const isSame = rows.length === last.rows.length && rows.every((row, index) => row === last.rows[index])
    const span = isEqual(last.span, next.span) ? last.span : next.span
    if (isSame && span === last.span) return last
    last = isSame ? { ...last, span } : { rows, indexOf: next.indexOf, span }
    byKey = new Map(rows.map((row) => [row.key, row]))
    return last
  }
}

function isSameRow(a: TimelineRow, b: TimelineRow): boolean {
  if (a.isHead !== b.isHead || a.position !== b.position || a.siblings !== b.siblings) return false
  if (a.type === 'node' && b.type === 'node') return a.depth === b.depth && isSameList(a.phases, b.phases)
  if (a.type === 'owner' && b.type === 'owner')
    return isSameList(a.phases, b.phases) && isSameList(a.weeks, b.weeks)
  return a.type === 'section' && b.type === 'section' && a.count === b.count
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, at) => isEqual(item, b[at])))
}
