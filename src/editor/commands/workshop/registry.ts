import type { Command } from '../../command'
import * as cuts from './cuts'
import * as results from './results'
import * as rounds from './rounds'

/** The commands that only the tools of a workshop give arguments to: their code comes with these tools. */
export const workshopCommands = {
  addParticipants: rounds.addParticipants,
  removeParticipant: rounds.removeParticipant,
  startRound: rounds.startRound,
  setTurn: rounds.setTurn,
  addDrafts: rounds.addDrafts,
  setDraft: rounds.setDraft,
  castBallot: rounds.castBallot,
  publishOwn: rounds.publishOwn,
  revealRound: rounds.revealRound,
  discardRound: rounds.discardRound,
  takeConfidence: results.takeConfidence,
  sortByVotes: results.sortByVotes,
  cutCards: cuts.cutCards,
  restoreCut: cuts.restoreCut,
} as const satisfies Readonly<Record<string, Command<never>>>
