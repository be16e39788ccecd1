import {
  openRound,
  roundsOf,
  turnsOf,
  type DocumentReader,
  type LiveRoomState,
  type RoundId,
} from '../../domain'
import { workshopCommands } from '../../editor'
import type { RoomMap } from './room-map'

const HIDDEN = ['turns', 'drafts', 'ballots'] as const

/** Gives the room what was said on this device in rounds across devices that have been revealed, as soon as it may. */
export function publishRevealed(
  { editor, ports: { i18n } }: Pick<RoomMap, 'editor' | 'ports'>,
  { role, locked }: Pick<LiveRoomState, 'role' | 'locked'>,
): void {
  if (role === null || role === 'look' || (locked && role !== 'lead')) return
  const { document } = editor.store.getState()
  const waiting = new Set(
    HIDDEN.flatMap((table) => Array.from(document.all(table), ({ roundId }) => roundId)),
  )
  if (waiting.size === 0) return
  const noteOf = (author: string): string => i18n.t('rounds.writing.by', { name: author })
  for (const { id, acrossDevices, revealedAt } of roundsOf(document))
    if (waiting.has(id) && acrossDevices && revealedAt !== null)
      editor.execute(workshopCommands.publishOwn, { roundId: id, noteOf })
}

/** The round across devices that is going on, if the person at this one has had a turn. */
export function doneRound(document: DocumentReader): RoundId | undefined {
  const round = openRound(document)
  if (round === undefined || !round.acrossDevices) return undefined
  return turnsOf(document, round.id).some(({ isDone }) => isDone) ? round.id : undefined
}
