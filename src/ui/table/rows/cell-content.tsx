import { progressOf, type NodeRecord } from '../../../domain'
import type { TitleEdit } from '../../../editor'
import { useI18n } from '../../hooks/ports'
import { Bar } from '../../node/bar'
import { percentageOf } from '../../node/figures'
import { useDayText } from '../../node/day-in-cycle'
import { ConfidenceSign } from '../../node/confidence-pill'
import { Badge } from '../../node/controls/badge'
import { HighlightedText } from '../../node/title/highlighted-text'
import { MarkSlot } from '../../node/plan/mark-slot'
import { NodeTitle } from '../../node/title/node-title'
import { cellText, metricNumber, progressText, type CellSource } from '../cells/cell-text'
import { tickOf, type ColumnId } from '../columns'
import { Tick } from './tick'
import styles from './table-row.module.css'

interface CellContentProps {
  readonly source: CellSource
  readonly node: NodeRecord
  readonly column: ColumnId
  /** The open title editor of the node. */
  readonly edit: TitleEdit | null
}

/** What a cell shows. */
export function CellContent({ source, node, column, edit }: CellContentProps) {
  const dayText = useDayText()
  const { t, number } = useI18n()
  const tick = tickOf(node, column)
  if (tick !== null) return <Tick id={node.id} column={column} ticked={tick} />
  switch (column) {
    case 'title':
      return (
        <>
          <NodeTitle record={node} edit={edit} />
          <MarkSlot id={node.id} />
        </>
      )
    case 'kind':
      return t(`kinds.${node.kind}`)
    case 'owner':
      return <HighlightedText text={node.owner ?? ''} />
    case 'due':
      return node.due === null ? null : dayText(node.due)
    case 'from':
    case 'now':
    case 'target':
      return <MetricNumber node={node} column={column} />
    case 'progress':
      return <Progress source={source} node={node} />
    case 'effort':
      return node.effort === null ? null : `${number(node.effort, 1)}%`
    case 'confidence':
      return node.confidence === null ? null : <Confidence source={source} node={node} />
    case 'support':
    case 'votes':
      return cellText(source, node, column)
    case 'checks':
      return <Badge id={node.id} checks={source.checksAt(node.id)} isInFamilyAtWork />
  }
}

interface ConfidenceProps {
  readonly source: CellSource
  readonly node: NodeRecord
}

/** The confidence, and what its check-ins say of it. */
function Confidence({ source, node }: ConfidenceProps) {
  return (
    <>
      {cellText(source, node, 'confidence')}
      {node.confidence !== null && <ConfidenceSign id={node.id} confidence={node.confidence} />}
    </>
  )
}

interface MetricNumberProps {
  readonly node: NodeRecord
  readonly column: 'from' | 'now' | 'target'
}

/** A number of a metric; the unit stands behind the target, once a row. */
function MetricNumber({ node, column }: MetricNumberProps) {
  const { t, number } = useI18n()
  const { metric } = node
  const value = metricNumber(node, column)
  if (value === null || metric === null || metric.type === 'milestone') return null
  const isBound = metric.type === 'band' && column !== 'now'
  const text = isBound
    ? t(column === 'from' ? 'table.atLeast' : 'table.atMost', { value: number(value) })
    : number(value)
  if (column !== 'target' || metric.unit === '') return text
  return (
    <>
      {text} <span className={styles.unit}>{metric.unit}</span>
    </>
  )
}

/** A bar and the percentage. */
function Progress({ source, node }: Omit<CellContentProps, 'column' | 'edit'>) {
  const i18n = useI18n()
  const text = progressText(source, node)
  if (text === '') return null
  const { filled, tone } =
    node.metric === null
      ? { filled: progressOf(source.document, node.id, source.today).value ?? 0, tone: null }
      : percentageOf(node.metric, i18n)
  return (
    <span className={styles.progress}>
      <Bar filled={filled} tone={tone} />
      {text}
    </span>
  )
}
