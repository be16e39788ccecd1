import {
  addDays,
  checkInsUpTo,
  daysBetween,
  expectedValue,
  metricShare,
  presentMetric,
  type CheckIn,
  type Cycle,
  type Metric,
  type NodeRecord,
  type PlainDate,
} from '../../../../domain'
import { useShallow } from 'zustand/react/shallow'
import { useEditor } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { valueText } from '../../../node/figures'
import { LineChart, type ChartLine, type ChartPoint } from '../../../primitives/chart/line-chart'
import styles from './check-in-charts.module.css'

/** Value and confidence of a key result over its cycle, as pictures with a sentence each; nothing before there is something to see. */
export function CheckInCharts({ node }: { readonly node: NodeRecord }) {
  const today = useEditor((state) => state.today)
  const checkIns = useEditor(useShallow(({ document }) => checkInsUpTo(document, node.id, today)))
  const metric = useEditor(useShallow(({ document }) => presentMetric(document, node, today)))
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const first = checkIns[0]?.date
  if (first === undefined) return null
  const span = spanOf(cycle, first, checkIns.at(-1)?.date ?? first, today)
  return (
    <div className={styles.charts}>
      {metric !== null && <ValueChart {...{ metric, checkIns, cycle, span, today }} />}
      <ConfidenceChart {...{ checkIns, span, today }} />
    </div>
  )
}

/** The days that the pictures show: the cycle, and what was said outside of it. */
function spanOf(cycle: Cycle | null, first: PlainDate, last: PlainDate, today: PlainDate): Cycle {
  const start = cycle !== null && cycle.start < first ? cycle.start : first
  const end = [cycle?.end ?? today, last].reduce((a, b) => (a > b ? a : b))
  return end > start ? { start, end } : { start, end: addDays(start, 1) }
}

interface ChartProps {
  readonly checkIns: readonly CheckIn[]
  readonly span: Cycle
  readonly today: PlainDate
}

interface ValueChartProps extends ChartProps {
  readonly metric: Metric
  readonly cycle: Cycle | null
}

/** The value against the pace that leads from start to target over the cycle, or between its bounds. */
function ValueChart({ metric, checkIns, cycle, span, today }: ValueChartProps) {
  const i18n = useI18n()
  const { t, list, date } = i18n
  const points = pointsOf(checkIns, span, ({ value }) => value)
  const expected = expectedLines(metric, cycle, span)
  if (metric.type === 'milestone' || points.length === 0 || points.length + expected.length < 2) return null
  const heights = [...points, ...expected.flatMap((line) => line.points)].map(({ y }) => y)
  const [least, most] = [Math.min(...heights), Math.max(...heights)]
  const text = (value: number): string => valueText(metric, rounded(value, most - least), i18n)
  const pace = paceOf(metric, cycle, today)
  const values = list(points.map(({ x, y }) => `${date(addDays(span.start, x))} ${text(y)}`))
  return (
    <>
      <LineChart
        {...{
          ...axesOf(span, today),
          y: [least, most],
          lines: [...expected, { variant: 'measured', points }],
        }}
        marks={{ top: text(most), foot: text(least), start: date(span.start), end: date(span.end) }}
        label={t('details.history.valueTrend', { values })}
      />
      {pace !== null && (
        <p className={styles.sentence} data-behind={pace.isBehind || undefined}>
          {t(`details.history.${pace.isBehind ? 'behind' : 'onCourse'}`, { value: text(pace.expected) })}
        </p>
      )}
    </>
  )
}

/** What the pace says of today; null for a metric or a map without one. */
function paceOf(metric: Metric, cycle: Cycle | null, today: PlainDate) {
  const expected = cycle === null ? null : expectedValue(metric, cycle, today)
  const share = metricShare(metric)
  if (expected === null || share === null || metric.type !== 'range') return null
  return { expected, isBehind: share < (metricShare({ ...metric, current: expected }) ?? 0) }
}

/** How sure people were; from the second time on. */
function ConfidenceChart({ checkIns, span, today }: ChartProps) {
  const { t, list, number, date } = useI18n()
  const points = pointsOf(checkIns, span, ({ confidence }) => confidence)
  if (points.length < 2) return null
  return (
    <LineChart
      {...axesOf(span, today)}
      y={[1, 10]}
      lines={[{ variant: 'measured', points }]}
      marks={{
        top: number(10),
        foot: number(1),
        start: t('details.history.confidenceMark'),
        end: date(span.end),
      }}
      label={t('details.history.trend', { values: list(points.map(({ y }) => number(y))) })}
    />
  )
}

function axesOf({ start, end }: Cycle, today: PlainDate) {
  const isWithin = today >= start && today <= end
  return { x: [0, daysBetween(start, end)], today: isWithin ? daysBetween(start, today) : null } as const
}

function pointsOf(
  checkIns: readonly CheckIn[],
  { start }: Cycle,
  read: (checkIn: CheckIn) => number | null,
): ChartPoint[] {
  return checkIns.flatMap((checkIn) => {
    const y = read(checkIn)
    return y === null ? [] : [{ x: daysBetween(start, checkIn.date), y }]
  })
}

/** The way from start to target, or the bounds within which the value is to stay. */
function expectedLines(metric: Metric, cycle: Cycle | null, span: Cycle): ChartLine[] {
  const end = daysBetween(span.start, span.end)
  const line = (points: readonly ChartPoint[]): ChartLine => ({ variant: 'expected', points })
  if (metric.type === 'band')
    return [metric.lower, metric.upper].flatMap((y) =>
      y === null
        ? []
        : [
            line([
              { x: 0, y },
              { x: end, y },
            ]),
          ],
    )
  if (cycle === null) return []
  const points = [cycle.start, cycle.end].flatMap((day) => {
    const y = expectedValue(metric, cycle, day)
    return y === null ? [] : [{ x: daysBetween(span.start, day), y }]
  })
  return points.length < 2 ? [] : [line(points)]
}

/** To a hundredth of what the picture spans, so that a pace has no long tail of digits. */
function rounded(value: number, range: number): number {
  const digits = range <= 0 ? 2 : Math.max(0, 2 - Math.floor(Math.log10(range)))
  return Number(value.toFixed(Math.min(6, digits)))
}
