import { useMemo } from 'react'
import { addDays, addWeeks, WEEK_DAYS, type DocumentReader, type NodeId, type PlainDate } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { useDayText } from '../node/day-in-cycle'
import { Item, useNode, useParentTitle } from './item'
import { Square } from './square'
import type { WeekIndex } from './week-index'
import { WeekList, type WeekRow, type WeekRowProps } from './week-list'
import styles from './week.module.css'

const WEEKS = [1, 2, 3, 4] as const

/** What begins or is due in each of the four weeks after one, without what is done. */
export function nextWeeks(
  document: DocumentReader,
  index: WeekIndex,
  week: PlainDate,
): readonly { readonly monday: PlainDate; readonly ids: readonly NodeId[] }[] {
  return WEEKS.map((count) => {
    const monday = addWeeks(week, count)
    return { monday, ids: index.inWeek(monday).filter((id) => document.node(id)?.done === false) }
  }).filter(({ ids }) => ids.length > 0)
}

interface NextWeeksProps {
  readonly index: WeekIndex
  readonly version: number
  readonly week: PlainDate
}

/** What comes in the next four weeks. */
export function NextWeeks({ index, version, week }: NextWeeksProps) {
  const { t, dateRange } = useI18n()
  const document = useEditor((state) => state.document)
  const { weeks } = useMemo(
    () => ({ version, weeks: nextWeeks(document, index, week) }),
    [document, index, version, week],
  )
  const rows = useMemo(
    () =>
      weeks.flatMap(({ monday, ids }): WeekRow[] => [
        { key: monday, heading: dateRange(monday, addDays(monday, WEEK_DAYS - 1)) },
        ...ids.map((nodeId) => ({ key: `${monday}:${nodeId}`, nodeId })),
      ]),
    [weeks, dateRange],
  )
  return (
    <Square heading={t('week.next')}>
      {rows.length === 0 ? (
        <p className={styles.empty}>{t('week.nothingNext')}</p>
      ) : (
        <WeekList label={t('week.next')} rows={rows} week={week} Row={NextRow} />
      )}
    </Square>
  )
}

function NextRow({ nodeId, week }: WeekRowProps) {
  const { t } = useI18n()
  const dayText = useDayText()
  const record = useNode(nodeId)
  const above = useParentTitle(record ?? { parentId: null })
  if (record === undefined) return null
  const { start, due, owner } = record
  const days = [
    ...(start !== null && start >= addWeeks(week, 1) ? [t('week.begins', { day: dayText(start) })] : []),
    ...(due === null ? [] : [t('week.due', { day: dayText(due) })]),
  ]
  return (
    <Item record={record} facts={[...days, ...(owner === null ? [] : [owner]), ...(above ? [above] : [])]} />
  )
}
