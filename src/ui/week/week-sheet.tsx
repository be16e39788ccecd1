import {
  addDays,
  documentTitle,
  healthReports,
  WEEK_DAYS,
  winsOf,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import type { ReactNode } from 'react'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { commitmentGroups } from './commitments/commitments'
import { useConfidence } from './confidence/confidence-row'
import { nextWeeks } from './next-weeks'
import { useWeekIndex } from './week-index'
import styles from './week-sheet.module.css'
import { doneActions } from './wins'

/** So many lines of a part find room on the page. */
const MOST = { commitments: 22, confidences: 18, next: 18, health: 10, wins: 10 }

/** A week on one page of paper; what finds no room is counted. */
export function WeekSheet({ week }: { readonly week: PlainDate }) {
  const { t, dateRange, date } = useI18n()
  const document = useEditor((state) => state.document)
  const [index] = useWeekIndex()
  const node = (id: NodeId) => document.node(id)
  const commitments = commitmentGroups(document, week).flatMap(([owner, group]) =>
    group.map((commitment) => ({ ...commitment, owner })),
  )
  const keyResults = index.keyResults()
  const nextIds = new Set(nextWeeks(document, index, week).flatMap(({ ids }) => ids))
  const next = [...nextIds].flatMap((id) => node(id) ?? [])
  const done = doneActions(document, index, week).flatMap((id) => node(id)?.title ?? [])
  const wins = [...done, ...winsOf(document, week).map(({ text }) => text)]
  return (
    <article className={styles.sheet} data-page="a4-text">
      <h1 dir="auto">{documentTitle(document)}</h1>
      <p className={styles.range}>{dateRange(week, addDays(week, WEEK_DAYS - 1))}</p>
      <div className={styles.squares}>
        <Part heading={t('week.commitments')} count={commitments.length} most={MOST.commitments}>
          {commitments.slice(0, MOST.commitments).map(({ nodeId, priority, owner }) => (
            <li key={nodeId}>
              {node(nodeId)?.done ? '☑' : '☐'} {t('week.priority', { priority })}{' '}
              <span dir="auto">{node(nodeId)?.title}</span> {owner && <i>{owner}</i>}
            </li>
          ))}
        </Part>
        <Part heading={t('week.confidence')} count={keyResults.length} most={MOST.confidences}>
          {keyResults.slice(0, MOST.confidences).map((id) => (
            <ConfidenceLine key={id} record={node(id)} week={week} />
          ))}
        </Part>
        <Part heading={t('week.next')} count={next.length} most={MOST.next}>
          {next.slice(0, MOST.next).map(({ id, title, start, due }) => (
            <li key={id}>
              <i>{date(due ?? start ?? week)}</i> <span dir="auto">{title}</span>
            </li>
          ))}
        </Part>
        <Health week={week} />
        <Part heading={t('week.wins')} count={wins.length} most={MOST.wins} isWide>
          {wins.slice(0, MOST.wins).map((text, at) => (
            <li key={`${at}:${text}`} dir="auto">
              {text}
            </li>
          ))}
        </Part>
      </div>
    </article>
  )
}

function Health({ week }: { readonly week: PlainDate }) {
  const { t, number } = useI18n()
  const document = useEditor((state) => state.document)
  const reports = healthReports(document, week)
  return (
    <Part heading={t('week.health.title')} count={reports.length} most={MOST.health}>
      {reports.slice(0, MOST.health).map(({ metric: { id, name, unit }, latest }) => (
        <li key={id} data-state={latest?.state}>
          <b>{latest === null ? '–' : t(`week.health.states.${latest.state}`)}</b>{' '}
          <span dir="auto">{name}</span>{' '}
          {latest?.value != null && <i>{`${number(latest.value)} ${unit}`.trim()}</i>}
        </li>
      ))}
    </Part>
  )
}

interface LineProps {
  readonly record: NodeRecord | undefined
  readonly week: PlainDate
}

function ConfidenceLine({ record, week }: LineProps) {
  return record === undefined ? null : <KnownLine record={record} week={week} />
}

function KnownLine({
  record: { id, title },
  week,
}: {
  readonly record: NodeRecord
  readonly week: PlainDate
}) {
  const { t } = useI18n()
  const value = useConfidence(id, week)
  return (
    <li>
      <b>{value === null ? '–' : t('canvas.confidence', { value })}</b> <span dir="auto">{title}</span>
    </li>
  )
}

interface PartProps {
  readonly heading: string
  readonly count: number
  readonly most: number
  readonly isWide?: boolean
  readonly children: ReactNode
}

function Part({ heading, count, most, isWide = false, children }: PartProps) {
  const { t } = useI18n()
  return (
    <section className={isWide ? styles.wide : undefined}>
      <h2>{heading}</h2>
      {count === 0 ? <p>–</p> : <ul>{children}</ul>}
      {count > most && <p>{t('week.more', { count: count - most })}</p>}
    </section>
  )
}
