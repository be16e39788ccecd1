import { X } from 'lucide-react'
import { commitmentId, commitToWeek, releaseFromWeek } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useDayText } from '../../node/day-in-cycle'
import { IconButton } from '../../primitives/button/icon-button'
import { Item, useNode, useParentTitle } from '../item'
import { useChangeWeek } from '../use-change-week'
import type { WeekRowProps } from '../week-list'
import shared from '../week.module.css'
import styles from './commitment-row.module.css'

/** An action of the week: done or not, its priority, and the way off the week. */
export function CommitmentRow({ nodeId, week, isCarried }: WeekRowProps) {
  const { t } = useI18n()
  const execute = useExecute()
  const change = useChangeWeek()
  const dayText = useDayText()
  const record = useNode(nodeId)
  const commitment = useEditor(({ document }) => document.get('commitments', commitmentId(week, nodeId)))
  const above = useParentTitle(record ?? { parentId: null })
  if (record === undefined || commitment === undefined) return null
  const { done, due, title } = record
  const name = title === '' ? t('canvas.untitled') : title
  const priority = commitment.priority === 1 ? 2 : 1
  return (
    <Item
      record={record}
      facts={[
        ...(due === null ? [] : [dayText(due)]),
        ...(above ? [above] : []),
        ...(isCarried === true ? [t('week.carried')] : []),
      ]}
      start={
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={t('week.doneOf', { title: name })}
            checked={done}
            onChange={() => execute(commands.setFields, { ids: [nodeId], fields: { done: !done } })}
          />
        </label>
      }
      end={
        <>
          <button
            type="button"
            className={styles.priority}
            data-priority={commitment.priority}
            aria-label={t('week.priorityOf', { title: name, priority: commitment.priority })}
            data-tooltip={t(`week.priority${commitment.priority}`)}
            onClick={() => change(commitToWeek, { nodeId, week, priority })}
          >
            {t('week.priority', { priority: commitment.priority })}
          </button>
          <IconButton
            className={shared.tool}
            label={t('week.release', { title: name })}
            icon={X}
            onClick={() => change(releaseFromWeek, { nodeId, week })}
          />
        </>
      }
    />
  )
}
