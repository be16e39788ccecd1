import { useMemo } from 'react'
import {
  carryOver,
  commitmentsOf,
  openFromBefore,
  ownerOf,
  type Commitment,
  type DocumentReader,
  type NodeId,
  type PlainDate,
} from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Square } from '../square'
import { useChangeWeek } from '../use-change-week'
import type { WeekIndex } from '../week-index'
import { useSameRows, WeekList, type WeekRow } from '../week-list'
import styles from '../week.module.css'
import { AddCommitment } from './add-commitment'
import { CommitmentRow } from './commitment-row'

/** What a week is for, by owner, the owner with the first name first and nobody's last. */
export function commitmentGroups(
  document: DocumentReader,
  week: PlainDate,
): readonly (readonly [owner: string, commitments: readonly Commitment[]])[] {
  const groups = new Map<string, Commitment[]>()
  for (const commitment of commitmentsOf(document, week)) {
    const node = document.node(commitment.nodeId)
    const owner = node === undefined ? '' : ownerOf(document, node)
    const group = groups.get(owner)
    if (group) group.push(commitment)
    else groups.set(owner, [commitment])
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
}

/** What was taken on again in a later week. */
function takenOnLater(document: DocumentReader, week: PlainDate): ReadonlySet<NodeId> {
  const later = [...document.all('commitments')].filter((commitment) => commitment.week > week)
  return new Set(later.map(({ nodeId }) => nodeId))
}

interface CommitmentsProps {
  readonly index: WeekIndex
  readonly week: PlainDate
}

/** Monday's commitments: three to five things for each owner. */
export function Commitments({ index, week }: CommitmentsProps) {
  const { t } = useI18n()
  const change = useChangeWeek()
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => state.document.revision)
  const { groups, leftOpen, carried } = useMemo(
    () => ({
      revision,
      groups: commitmentGroups(document, week),
      leftOpen: openFromBefore(document, week).length,
      carried: takenOnLater(document, week),
    }),
    [document, revision, week],
  )
  const rows = useSameRows(
    groups.flatMap(([owner, commitments]): WeekRow[] => [
      {
        key: `owner:${owner}`,
        heading: t('week.ownerCount', { owner: owner || t('week.nobody'), count: commitments.length }),
      },
      ...commitments.map(({ nodeId }) => ({ key: nodeId, nodeId, isCarried: carried.has(nodeId) })),
    ]),
  )
  return (
    <Square
      heading={t('week.commitments')}
      aside={
        leftOpen > 0 && (
          <Button variant="quiet" onClick={() => change(carryOver, { week })}>
            {t('week.carryOver', { count: leftOpen })}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <p className={styles.empty}>{t('week.noCommitments')}</p>
      ) : (
        <WeekList label={t('week.commitments')} rows={rows} week={week} Row={CommitmentRow} />
      )}
      <AddCommitment index={index} week={week} />
    </Square>
  )
}
