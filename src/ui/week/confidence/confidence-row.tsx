import { Minus, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import {
  addDays,
  checkInsUpTo,
  WEEK_DAYS,
  mondayOf,
  type Confidence,
  type NodeId,
  type PlainDate,
} from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { ConfidencePill } from '../../node/confidence-pill'
import { IconButton } from '../../primitives/button/icon-button'
import { Item, useNode, useParentTitle } from '../item'
import type { WeekRowProps } from '../week-list'
import styles from '../week.module.css'

/** Proposed where nobody has said yet. */
const PROPOSAL = 5

/** The confidence that a key says: a digit (0 is ten), or one step by plus and minus; null for any other key. */
function confidenceOfKey(key: string, before: number | null): Confidence | null {
  if (/^[0-9]$/.test(key)) return (key === '0' ? 10 : Number(key)) as Confidence
  if (key !== '+' && key !== '=' && key !== '-') return null
  if (before === null) return PROPOSAL
  return Math.min(10, Math.max(1, before + (key === '-' ? -1 : 1))) as Confidence
}

/** A key result with its confidence; this week's is changed by one key, which is today's check-in. */
export function ConfidenceRow({ nodeId, week }: WeekRowProps) {
  const { t } = useI18n()
  const execute = useExecute()
  const record = useNode(nodeId)
  const isNow = useEditor(({ today }) => mondayOf(today) === week)
  const confidence = useConfidence(nodeId, week)
  const ofToday = useEditor(({ document, today }) =>
    document.rowsOf('checkIns', nodeId).find(({ date }) => date === today),
  )
  const above = useParentTitle(record ?? { parentId: null })
  if (record === undefined) return null
  const set = (next: Confidence | null): void => {
    if (next === null || next === confidence) return
    execute(commands.checkIn, {
      ...{ nodeId, confidence: next, value: ofToday?.value ?? null },
      ...(ofToday !== undefined && { note: ofToday.note }),
    })
  }
  const press = (event: KeyboardEvent): void => {
    const next =
      event.ctrlKey || event.metaKey || event.altKey ? null : confidenceOfKey(event.key, confidence)
    if (next === null || !isNow) return
    event.preventDefault()
    set(next)
  }
  const title = record.title === '' ? t('canvas.untitled') : record.title
  return (
    <div role="presentation" onKeyDown={press}>
      <Item
        record={record}
        facts={above ? [above] : []}
        end={<Steps title={title} confidence={confidence} nodeId={nodeId} set={isNow ? set : null} />}
      />
    </div>
  )
}

interface StepsProps {
  readonly title: string
  readonly nodeId: NodeId
  readonly confidence: number | null
  /** Null: it can only be read. */
  readonly set: ((confidence: Confidence | null) => void) | null
}

/** The confidence between a button that lowers and one that raises it. */
function Steps({ title, nodeId, confidence, set }: StepsProps) {
  const { t } = useI18n()
  return (
    <span className={styles.steps} role="group" aria-label={t('week.confidenceOf', { title })}>
      {set && (
        <IconButton
          className={styles.tool}
          label={t('week.lower', { title })}
          icon={Minus}
          disabled={confidence === 1}
          onClick={() => set(confidenceOfKey('-', confidence))}
        />
      )}
      <span className={styles.pill}>
        {confidence === null ? (
          '–'
        ) : set ? (
          <ConfidencePill id={nodeId} confidence={confidence} />
        ) : (
          t('canvas.confidence', { value: confidence })
        )}
      </span>
      {set && (
        <IconButton
          className={styles.tool}
          label={t('week.raise', { title })}
          icon={Plus}
          disabled={confidence === 10}
          onClick={() => set(confidenceOfKey('+', confidence))}
        />
      )}
    </span>
  )
}

/** The confidence at the end of a week, now for this one and those ahead; null where nobody has said. */
export function useConfidence(nodeId: NodeId, week: PlainDate): number | null {
  return useEditor(({ document, today }) => {
    if (week >= mondayOf(today)) return document.node(nodeId)?.confidence ?? null
    const given = checkInsUpTo(document, nodeId, addDays(week, WEEK_DAYS - 1))
    return given.findLast(({ confidence }) => confidence !== null)?.confidence ?? null
  })
}
