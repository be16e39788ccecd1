import { useMemo } from 'react'
import {
  addWin,
  doneInWeek,
  LIMITS,
  setWin,
  winsOf,
  type DocumentReader,
  type NodeId,
  type PlainDate,
  type Win,
} from '../../domain'
import { AddForm } from '../fields/add-form'
import { TextField } from '../fields/text-field'
import { useEditor } from '../hooks/editor'
import { useI18n, usePorts } from '../hooks/ports'
import { X } from 'lucide-react'
import { IconButton } from '../primitives/button/icon-button'
import { Item, useNode, useParentTitle } from './item'
import { Square } from './square'
import { useChangeWeek } from './use-change-week'
import type { WeekIndex } from './week-index'
import { useSameRows, WeekList, type WeekRowProps } from './week-list'
import styles from './week.module.css'
import own from './wins.module.css'

/** What was done in a week: its commitments first, then other actions that were due in it. */
export function doneActions(document: DocumentReader, index: WeekIndex, week: PlainDate): readonly NodeId[] {
  const committed = doneInWeek(document, week).map(({ nodeId }) => nodeId)
  return [...new Set([...committed, ...index.doneIn(week)])]
}

interface WinsProps {
  readonly index: WeekIndex
  readonly week: PlainDate
}

/** Friday: what was done, and what else went well, in people's own words. */
export function Wins({ index, week }: WinsProps) {
  const { t } = useI18n()
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => state.document.revision)
  const { done, wins } = useMemo(
    () => ({ revision, done: doneActions(document, index, week), wins: winsOf(document, week) }),
    [document, index, revision, week],
  )
  const rows = useSameRows(done.map((nodeId) => ({ key: nodeId, nodeId })))
  return (
    <Square heading={t('week.wins')} className={styles.wide}>
      <div className={styles.wins}>
        <div>
          <h4 className={styles.group}>{t('week.done', { count: done.length })}</h4>
          {done.length === 0 ? (
            <p className={styles.empty}>{t('week.nothingDone')}</p>
          ) : (
            <WeekList label={t('week.doneList')} rows={rows} week={week} Row={DoneRow} />
          )}
        </div>
        <div>
          <h4 className={styles.group}>{t('week.ownWords')}</h4>
          <ul role="list" aria-label={t('week.wins')} className={own.ownWins}>
            {wins.map((win) => (
              <WinRow key={win.id} win={win} />
            ))}
          </ul>
          <AddWin week={week} />
        </div>
      </div>
    </Square>
  )
}

function DoneRow({ nodeId }: WeekRowProps) {
  const record = useNode(nodeId)
  const above = useParentTitle(record ?? { parentId: null })
  return record === undefined ? null : <Item record={record} facts={above ? [above] : []} />
}

function WinRow({ win: { id, text } }: { readonly win: Win }) {
  const { t } = useI18n()
  const change = useChangeWeek()
  return (
    <li className={own.win}>
      <TextField
        label={t('week.win')}
        isLabelHidden
        value={text}
        maxLength={LIMITS.shortText}
        commit={(next, mergeKey) => next.trim() !== '' && change(setWin, { id, text: next }, mergeKey)}
      />
      <IconButton
        className={styles.tool}
        label={t('week.removeWin', { text })}
        icon={X}
        onClick={() => change(setWin, { id, text: '' })}
      />
    </li>
  )
}

/** Enter adds the win and is ready for the next. */
function AddWin({ week }: { readonly week: PlainDate }) {
  const change = useChangeWeek()
  const { ids } = usePorts()
  const { t } = useI18n()
  return (
    <AddForm
      label={t('week.addWin')}
      placeholder={t('week.addWinHint')}
      limit={LIMITS.shortText}
      onAdd={(text) => change(addWin, { id: ids.win(), week, text })}
    />
  )
}
