import {
  addDrafts as addDraftsOf,
  addParticipants as addParticipantsOf,
  castBallot as castBallotOf,
  discardRound as discardRoundOf,
  draftsOf,
  publishOwn as publishOwnOf,
  removeParticipant as removeParticipantOf,
  revealRound as revealRoundOf,
  setDraft as setDraftOf,
  setTurn as setTurnOf,
  startRound as startRoundOf,
  type CastBallotArgs,
  type DocumentDiff,
  type DomainError,
  type DraftId,
  type RoundId,
  type SetTurnArgs,
  type StartRoundArgs,
} from '../../../domain'
import type { Result } from '../../../lib'
import type { CommandOutcome } from '../../command'
import { announce, commit, defineCommand } from '../define-command'

/** Names people who take part in workshops. */
export const addParticipants = defineCommand<{ readonly names: readonly string[] }>({
  id: 'map.addParticipants',
  category: 'map',
  listed: false,
  run: ({ document }, args) => keep(addParticipantsOf(document, args)),
})

export const removeParticipant = defineCommand<{ readonly name: string }>({
  id: 'map.removeParticipant',
  category: 'map',
  listed: false,
  run: ({ document }, args) => keep(removeParticipantOf(document, args)),
})

/** Begins to pass the device round, or a round in which everyone in the room has a device. */
export const startRound = defineCommand<Omit<StartRoundArgs, 'id' | 'startedAt'>>({
  id: 'map.startRound',
  category: 'map',
  listed: false,
  run: ({ document, services: { ids, clock } }, args) =>
    keep(startRoundOf(document, { ...args, id: ids.round(), startedAt: clock.now() })),
})

export const setTurn = defineCommand<SetTurnArgs>({
  id: 'map.setTurn',
  category: 'map',
  listed: false,
  run: ({ document }, args) => keep(setTurnOf(document, args)),
})

interface AddDraftsArgs {
  readonly roundId: RoundId
  readonly author: string
  readonly texts: readonly string[]
}

/** Notes hidden ideas of one person. */
export const addDrafts = defineCommand<AddDraftsArgs>({
  id: 'map.addDrafts',
  category: 'map',
  listed: false,
  run: ({ document, services: { ids } }, args) =>
    keep(addDraftsOf(document, { ...args, newId: () => ids.draft() })),
})

/** Words a hidden idea anew; without words it is removed. */
export const setDraft = defineCommand<{ readonly id: DraftId; readonly text: string }>({
  id: 'map.setDraft',
  category: 'map',
  listed: false,
  run: ({ document }, args) => keep(setDraftOf(document, args)),
})

export const castBallot = defineCommand<CastBallotArgs>({
  id: 'map.castBallot',
  category: 'map',
  listed: false,
  run: ({ document }, args) => keep(castBallotOf(document, args)),
})

interface RevealRoundArgs {
  readonly roundId: RoundId
  /** The note of an idea whose author is kept. */
  readonly noteOf: (author: string) => string
}

/** Shows what was said on this device in a round across devices that has been revealed. */
export const publishOwn = defineCommand<RevealRoundArgs>({
  id: 'map.publishOwn',
  category: 'map',
  listed: false,
  run: ({ document, services: { ids } }, args) =>
    keep(publishOwnOf(document, { ...args, newId: () => ids.node() })),
})

/** Shows what everybody said, in one step of undo; across devices there is no way back. */
export const revealRound = defineCommand<RevealRoundArgs>({
  id: 'map.revealRound',
  category: 'map',
  listed: false,
  run: ({ document, services: { ids, clock } }, { roundId, noteOf }) => {
    const ideas = draftsOf(document, roundId).length
    const revealed = revealRoundOf(document, { roundId, noteOf, now: clock.now(), newId: () => ids.node() })
    const isFinal = document.get('rounds', roundId)?.acrossDevices === true
    return commit(revealed, {
      ...(isFinal && { origin: 'unrecorded' }),
      announce: ideas > 0 ? announce('ideasRevealed', { count: ideas }) : announce('votesRevealed'),
      ...(ideas > 0 && { patch: { parkingLotOpen: true } }),
    })
  },
})

/** Drops a round with all that was said in it. */
export const discardRound = defineCommand<{ readonly roundId: RoundId }>({
  id: 'map.discardRound',
  category: 'map',
  listed: false,
  run: ({ document }, args) =>
    commit(discardRoundOf(document, args), { toast: { key: 'editor.toast.roundDiscarded' } }),
})

/** What is hidden is saved with the map, and undo passes over it: it would take back what somebody else wrote. */
function keep(result: Result<DocumentDiff, DomainError>): CommandOutcome {
  return commit(result, { origin: 'unrecorded' })
}
