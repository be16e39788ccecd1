import { ArrowLeft, Eye, GitCompareArrows, RotateCcw } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { countNodeChanges, isEmptyDiff, type Instant, type RestorePoint } from '../../../domain'
import { commands, type PastState } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Select } from '../../primitives/input/select'
import { changedRows } from './changed-rows'
import { ChangedTree } from './changed-tree'
import { countsInWords } from './counts'
import styles from './history-panel.module.css'
import { useComparison, usePointContent, type PointContent } from './use-comparison'

interface PointDetailsProps {
  readonly point: RestorePoint
  /** All of them, to compare with. */
  readonly points: readonly RestorePoint[]
  readonly onBack: () => void
}

/** One restore point: what differs from it now or at another point, and the ways back. */
export function PointDetails({ point, points, onBack }: PointDetailsProps) {
  const { t, dateTime } = useI18n()
  const [otherSerial, setOtherSerial] = useState<number | null>(null)
  const content = usePointContent(point.serial)
  const other = usePointContent(otherSerial)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const nameOf = ({ savedAt, name, reason }: RestorePoint) =>
    `${dateTime(savedAt)} · ${name || t(`history.reason.${reason}`)}`
  const failed = [content, other].find((read) => read !== null && !read.ok)
  return (
    <>
      <Button variant="quiet" className={styles.back} onClick={onBack}>
        <ArrowLeft size={15} aria-hidden />
        {t('history.back')}
      </Button>
      <h3 ref={heading} tabIndex={-1} className={styles.heading} dir="auto">
        {nameOf(point)}
      </h3>
      <label className={styles.compare}>
        <span aria-hidden>{t('history.compare')}</span>
        <Select
          label={t('history.compare')}
          value={String(otherSerial ?? '')}
          options={[
            { value: '', label: t('history.now') },
            ...points
              .filter(({ serial }) => serial !== point.serial)
              .map((each) => ({ value: String(each.serial), label: nameOf(each) })),
          ]}
          onChange={(value) => setOtherSerial(value === '' ? null : Number(value))}
        />
      </label>
      {failed?.ok === false ? (
        <p role="alert" className={styles.failure}>
          {t(`storage.failure.${failed.error.type}`)}
        </p>
      ) : content?.ok !== true || (otherSerial !== null && other?.ok !== true) ? (
        <p className={styles.quiet}>{t('history.loading')}</p>
      ) : (
        <Differences
          from={content.value}
          to={other?.ok === true ? other.value : null}
          savedAt={point.savedAt}
          onRestored={onBack}
        />
      )}
    </>
  )
}

interface DifferencesProps {
  readonly from: PointContent
  /** Null: the map as it is now. */
  readonly to: PointContent | null
  readonly savedAt: Instant
  readonly onRestored: () => void
}

function Differences({ from, to, savedAt, onRestored }: DifferencesProps) {
  const i18n = useI18n()
  const { t } = i18n
  const execute = useExecute()
  const comparison = useComparison(from, to)
  const pastState = useMemo(() => ({ savedAt, document: from.document }), [savedAt, from])
  const { diff } = comparison
  const rows = useMemo(() => changedRows(comparison), [comparison])
  return (
    <>
      <p className={styles.quiet}>
        {t('history.since')}: {countsInWords(i18n, countNodeChanges(diff), diff.meta !== undefined)}
      </p>
      {to === null && (
        <div className={styles.tools}>
          <Button onClick={() => execute(commands.showPastState, { pastState })}>
            <Eye size={15} aria-hidden />
            {t('history.look')}
          </Button>
          <CompareOnMap pastState={pastState} />
        </div>
      )}
      {rows.length > 0 && <ChangedTree rows={rows} from={from.document} />}
      {to === null && (
        <div className={styles.restore}>
          <Button
            variant="primary"
            disabled={isEmptyDiff(diff)}
            onClick={() => {
              if (execute(commands.restoreMap, { content: from.content })) onRestored()
            }}
          >
            <RotateCcw size={15} aria-hidden />
            {t('history.restore')}
          </Button>
          <p className={styles.quiet}>{t('history.restoreHint')}</p>
        </div>
      )}
    </>
  )
}

/** Marks on the map itself what became of its cards since the point, or no longer. */
function CompareOnMap({ pastState }: { readonly pastState: PastState }) {
  const execute = useExecute()
  const { t } = useI18n()
  const { savedAt } = pastState
  const isCompared = useEditor(
    ({ ephemeral: { comparedWith } }) => comparedWith?.type === 'point' && comparedWith.savedAt === savedAt,
  )
  const reference = isCompared ? null : ({ type: 'point', ...pastState } as const)
  return (
    <Button
      aria-pressed={isCompared}
      onClick={() => {
        execute(commands.showPastState, { pastState: null })
        execute(commands.compareWith, { reference })
      }}
    >
      <GitCompareArrows size={15} aria-hidden />
      {t('changeLog.list.compare')}
    </Button>
  )
}
