import type { DocumentContent, NodeId, PlainDate, Round } from '../../src/domain'
import type { OrderKey } from '../../src/lib'

type WorkshopTable =
  'agendaItems' | 'participants' | 'rounds' | 'turns' | 'drafts' | 'ballots' | 'votes' | 'cuts'

/** One record of each table of a workshop, about a card. */
export function workshopRecords(nodeId: NodeId): Pick<DocumentContent, WorkshopTable> {
  const orderKey = 'a0' as OrderKey
  const round: Round = {
    ...{ id: 'round' as never, kind: 'dotVotes' as const, startedAt: 1, revealedAt: null },
    ...{ question: 'Which first?', nodeId: null, scope: 'objectives' as const, dots: 3 },
    ...{ acrossDevices: false, isNamed: false, allowsSeveral: true, replaces: true },
  }
  const said = { roundId: round.id, kind: 'dotVotes', nodeId, value: 2 } as const
  return {
    agendaItems: [
      {
        ...{ id: 'item' as never, orderKey, step: 'cut' as const },
        name: 'Choose',
        task: 'Five stay',
        minutes: 10,
      },
    ],
    participants: [{ id: 'participant:Ann' as never, name: 'Ann', orderKey }],
    rounds: [round],
    turns: [{ id: 'round:Ann' as never, roundId: round.id, name: 'Ann', isDone: false }],
    drafts: [{ id: 'draft' as never, roundId: round.id, author: 'Ann', text: 'Newsletter', orderKey }],
    ballots: [{ ...said, id: `round:${nodeId}:Ann` as never, voter: 'Ann' }],
    votes: [{ ...said, id: `round:${nodeId}:#1` as never, voter: '#1' }],
    cuts: [
      {
        ...{ id: `cut:${nodeId}` as never, nodeId, title: 'Habit', reason: 'Not now', votes: 2 },
        ...{ date: '2027-01-15' as PlainDate, parentId: null },
      },
    ],
  }
}
