import * as v from 'valibot'
import { compareCodeUnits, type OrderKey } from '../../lib'
import type { AgendaItemId, BallotId, CutId, DraftId, NodeId, ParticipantId, RoundId, TurnId } from '../ids'
import { LIMITS, type Tables } from '../model'
import { agendaItemFields } from '../schema/agenda-schema'
import { count, date, idOf, nodeId, number, orderKey, pairIdOf, shortText, text } from '../schema/fields'
import { byId, OF_THE_MAP, type TableDescriptor } from '../table-descriptor'
import { ballotId } from './ids'
import { ROUND_KINDS, VOTE_KINDS, VOTE_SCOPES, type Ballot, type Round } from './records'

const roundId = idOf<RoundId>()
const name = v.pipe(text(LIMITS.participant), v.minLength(1))

/** Two people may add the same record: the id is made of what it says. */
const DERIVED = { ...OF_THE_MAP, hasDerivedId: true } as const

interface Ordered {
  readonly id: string
  readonly orderKey: OrderKey
}

function byOrder(a: Ordered, b: Ordered): number {
  return compareCodeUnits(a.orderKey, b.orderKey) || byId(a, b)
}

const WITHIN: Readonly<Record<Ballot['kind'], readonly [least: number, most: number]>> = {
  dotVotes: [1, LIMITS.votes],
  fistOfFive: [0, 5],
  confidence: [1, 10],
}

/** Can that be said in such a round? Dots from 1 on, fingers from 0 to 5, confidence from 1 to 10. */
export function isVoteValue(kind: Ballot['kind'], value: number): boolean {
  const [least, most] = WITHIN[kind]
  return Number.isInteger(value) && value >= least && value <= most
}

const ballot: v.GenericSchema<unknown, Ballot> = v.pipe(
  v.object({
    id: pairIdOf<BallotId>(),
    roundId,
    kind: v.picklist(VOTE_KINDS),
    voter: name,
    nodeId: v.nullable(nodeId),
    value: number,
  }),
  v.check(({ kind, value }) => isVoteValue(kind, value)),
)

const round: v.GenericSchema<unknown, Round> = v.object({
  id: roundId,
  kind: v.picklist(ROUND_KINDS),
  startedAt: number,
  revealedAt: v.nullable(number),
  acrossDevices: v.optional(v.boolean(), false),
  isNamed: v.boolean(),
  question: shortText,
  nodeId: v.nullable(nodeId),
  scope: v.picklist(VOTE_SCOPES),
  dots: v.pipe(count, v.minValue(1), v.maxValue(LIMITS.dots)),
  allowsSeveral: v.boolean(),
  replaces: v.boolean(),
})

type WorkshopTable =
  'agendaItems' | 'participants' | 'rounds' | 'turns' | 'drafts' | 'ballots' | 'votes' | 'cuts'

/** The tables of a workshop. Drafts and ballots are hidden, and say nothing of themselves to the cards they are about. */
export const WORKSHOP_TABLES = {
  agendaItems: {
    ...OF_THE_MAP,
    schema: v.object({ id: idOf<AgendaItemId>(), orderKey, ...agendaItemFields }),
    compare: byOrder,
  },
  participants: {
    ...DERIVED,
    schema: v.object({ id: pairIdOf<ParticipantId>(), name, orderKey }),
    compare: byOrder,
  },
  rounds: {
    ...OF_THE_MAP,
    schema: round,
    compare: (a: Round, b: Round): number => a.startedAt - b.startedAt || byId(a, b),
  },
  turns: { ...DERIVED, schema: v.object({ id: pairIdOf<TurnId>(), roundId, name, isDone: v.boolean() }) },
  drafts: {
    ...OF_THE_MAP,
    schema: v.object({ id: idOf<DraftId>(), roundId, author: name, text: text(LIMITS.title), orderKey }),
    compare: byOrder,
  },
  ballots: { ...DERIVED, schema: ballot },
  votes: {
    ...DERIVED,
    schema: ballot,
    owners: ({ nodeId }: Ballot): readonly NodeId[] => (nodeId === null ? [] : [nodeId]),
    reassign: (vote: Ballot, to: (id: NodeId) => NodeId): Ballot => {
      const nodeId = vote.nodeId && to(vote.nodeId)
      return { ...vote, id: ballotId(vote.roundId, vote.voter, nodeId), nodeId }
    },
  },
  cuts: {
    ...DERIVED,
    schema: v.object({
      id: pairIdOf<CutId>(),
      nodeId,
      title: text(LIMITS.title),
      reason: shortText,
      votes: count,
      date,
      parentId: v.nullable(nodeId),
    }),
  },
} satisfies { readonly [T in WorkshopTable]: TableDescriptor<Tables[T]> }
