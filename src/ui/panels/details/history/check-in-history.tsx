import { useShallow } from 'zustand/react/shallow'
import { checkInsUpTo, type CheckIn, type NodeRecord } from '../../../../domain'
import headings from '../../../fields/heading.module.css'
import { useEditor } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { valueText } from '../../../node/figures'
import styles from './check-in-history.module.css'
import { CheckInCharts } from './check-in-charts'

/** So many of the latest check-ins are shown at first. */
const SHOWN = 3

/** How the confidence in a key result went, and what was said at each check-in; nothing before the first. */
export function CheckInHistory({ node }: { readonly node: NodeRecord }) {
  const { t } = useI18n()
  const checkIns = useEditor(useShallow(({ document, today }) => checkInsUpTo(document, node.id, today)))
  if (checkIns.length === 0) return null
  const latestFirst = checkIns.toReversed()
  const items = (part: readonly CheckIn[]) =>
    part.map((checkIn) => <Item key={checkIn.id} checkIn={checkIn} node={node} />)
  return (
    <section className={styles.history}>
      <CheckInCharts node={node} />
      <h3 id={`history-${node.id}`} className={headings.heading}>
        {t('details.history.heading')}
      </h3>
      <ol aria-labelledby={`history-${node.id}`}>{items(latestFirst.slice(0, SHOWN))}</ol>
      {latestFirst.length > SHOWN && (
        <details>
          <summary>{t('details.history.earlier', { count: latestFirst.length - SHOWN })}</summary>
          <ol aria-label={t('details.history.heading')}>{items(latestFirst.slice(SHOWN))}</ol>
        </details>
      )}
    </section>
  )
}

interface ItemProps {
  readonly checkIn: CheckIn
  readonly node: NodeRecord
}

function Item({ checkIn: { date: day, value, confidence, note }, node: { metric } }: ItemProps) {
  const i18n = useI18n()
  const { t, date } = i18n
  const isLate = useEditor(({ document: { meta } }) => meta.cycle !== null && day > meta.cycle.end)
  const figures = [
    ...(value === null || metric === null ? [] : [valueText(metric, value, i18n)]),
    ...(confidence === null ? [] : [t('details.history.confidence', { value: confidence })]),
    ...(isLate ? [t('details.history.late')] : []),
  ]
  return (
    <li>
      <p className={styles.line}>
        <time dateTime={day}>{date(day)}</time>
        <span>{figures.join(' · ')}</span>
      </p>
      {note !== '' && <p className={styles.note}>{note}</p>}
    </li>
  )
}
