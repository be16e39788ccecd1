import { CalendarPlus } from 'lucide-react'
import { memo, type CSSProperties } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { KINDS, progressOf, type Dates, type NodeId, type NodeRecord, type PlainDate } from '../../../domain'
import { commands } from '../../../editor'
import type { I18n } from '../../../i18n'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { KIND_PRESENTATIONS } from '../../kinds'
import { cardDescription } from '../../node/card-description'
import { cardName } from '../../node/card-name'
import { Badge } from '../../node/controls/badge'
import { DoneCheckbox } from '../../node/controls/done-checkbox'
import { useDayText } from '../../node/day-in-cycle'
import { KindMark } from '../../node/kind-mark'
import { nodePartsOf, type NodeParts } from '../../node/node-parts'
import { OwnerAvatar } from '../../node/owner-avatar'
import { MarkSlot } from '../../node/plan/mark-slot'
import { NodeTitle } from '../../node/title/node-title'
import { datesIn, GRIP_ATTRIBUTE } from '../drag/use-bar-drag'
import { Bar } from './bar'
import { isSameLine, treeItemOf, type LineProps } from './line-props'
import { PhaseBands, phasesText } from './phase-bands'
import { lanesOf, spanOfDates } from './phases'
import styles from './row.module.css'

/** One node: its title, and its days. */
export const NodeRow = memo(function NodeRow({ row, place, scale, preview = null }: LineProps<'node'>) {
  const { id, isHead, depth, phases } = row
  const i18n = useI18n()
  const dayText = useDayText()
  const { document } = useEditorInstance().store.getState()
  const parts = useEditor(useShallow((state) => nodePartsOf(state, id, false)))
  const { record, today } = parts
  if (record === undefined) return null
  const dates = datesIn(preview, record)
  const isLate = !record.done && dates.due !== null && dates.due < today
  const name = barName(record, datesText(dates, i18n, dayText, 'fromTo'), isLate, i18n)
  const described = [cardDescription(document, record, parts, i18n), phasesText(phases, i18n)].filter(Boolean)
  const isUndated = !isHead && spanOfDates(dates) === null
  return (
    <div
      {...place}
      {...treeItemOf(row)}
      id={`card-${id}`}
      aria-label={name}
      aria-description={described.join(i18n.t('canvas.described.separator')) || undefined}
      aria-selected={parts.selected}
      className={styles.row}
      style={{ ...place.style, '--depth': depth, '--lanes': Math.max(1, lanesOf(phases)) } as CSSProperties}
      data-node-id={id}
      data-head={isHead || undefined}
      data-branch={parts.colour ?? undefined}
      data-selected={parts.selected || undefined}
      data-active={parts.active || undefined}
      data-dimmed={parts.dimmed || undefined}
      data-done={(KIND_PRESENTATIONS[record.kind].hasCheckbox && record.done) || undefined}
    >
      <Title record={record} parts={parts} isUndated={isUndated} />
      <div className={styles.track} {...(isUndated && { [GRIP_ATTRIBUTE]: 'draw' })}>
        {isHead && <PhaseBands phases={phases} scale={scale} />}
        {isUndated && <GiveDates id={id} />}
        {!isHead && !isUndated && (
          <Bar
            {...{ node: record, dates, scale, name, isLate }}
            text={datesText(dates, i18n, dayText, 'span')}
            progress={KINDS[record.kind].progress === 'metric' ? progressOf(document, id, today).value : null}
          />
        )}
      </div>
    </div>
  )
}, isSameLine)

interface TitleProps {
  readonly record: NodeRecord
  readonly parts: NodeParts
  readonly isUndated: boolean
}

/** Checks in the margin, kind, title and owner; one without dates is dragged to a day by it. */
function Title({ record, parts, isUndated }: TitleProps) {
  return (
    <div data-title className={styles.title} {...(isUndated && { [GRIP_ATTRIBUTE]: 'place' })}>
      <span className={styles.margin}>
        <Badge id={record.id} checks={parts.checks} isInFamilyAtWork={parts.active} />
      </span>
      {KIND_PRESENTATIONS[record.kind].hasCheckbox ? (
        <DoneCheckbox record={record} />
      ) : (
        <KindMark kind={record.kind} />
      )}
      <div className={styles.words}>
        <NodeTitle record={record} edit={parts.edit} />
        <MarkSlot id={record.id} />
      </div>
      {record.owner !== null && <OwnerAvatar owner={record.owner} />}
    </div>
  )
}

/** Gives a week to what has no dates; dragged to a day, from there on. */
function GiveDates({ id }: { readonly id: NodeId }) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.give}
      aria-label={t('timeline.give')}
      data-tooltip={t('timeline.give')}
      {...{ [GRIP_ATTRIBUTE]: 'place' }}
      onClick={() => {
        execute(commands.select, { ids: [id] })
        execute(commands.moveDates, { ids: [id], by: 0, end: 'both' })
      }}
    >
      <CalendarPlus size={15} aria-hidden />
    </button>
  )
}

/** "Action: Draft templates, Jan 20 to Jan 24" */
function barName(record: NodeRecord, text: string, isLate: boolean, i18n: I18n): string {
  const name = cardName(record, i18n)
  if (text === '') return name
  return i18n.t(isLate ? 'timeline.lateName' : 'timeline.name', { name, dates: text })
}

/** Empty without dates. `key`: how the days are joined, as they are read or as they are heard. */
function datesText(
  dates: Dates,
  { t }: I18n,
  dayText: (day: PlainDate) => string,
  key: 'span' | 'fromTo',
): string {
  const span = spanOfDates(dates)
  if (span === null) return ''
  if (dates.start === null) return t('timeline.due', { day: dayText(span.due) })
  if (dates.due === null) return t('timeline.from', { day: dayText(span.start) })
  return t(`timeline.${key}`, { start: dayText(span.start), due: dayText(span.due) })
}
