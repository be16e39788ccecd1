import * as v from 'valibot'
import { compareCodeUnits } from '../lib'
import {
  LIMITS,
  LOGGED_CHANGES,
  NEXT_STEPS,
  type CheckInId,
  type RelationId,
  type TableName,
  type Tables,
} from './model'
import { baselineId, commitmentId, dismissalId, logEntryId, outcomeId, ratingId } from './record-ids'
import { confidence, date, idOf, nodeId, number, orderKey, pairIdOf, shortText, text } from './schema/fields'
import { metaSchema } from './schema/meta-schema'
import { loggedValue, nodeSchema, planSchema } from './schema/node-schema'
import { ANY_SIZE, byId, OF_THE_MAP, type TableDescriptor } from './table-descriptor'
import { HEALTH_STATES, type HealthMetricId, type WinId } from './week/records'
import { WORKSHOP_TABLES } from './workshop/tables'

const choice = v.picklist(['yes', 'no', 'unsure'])

/** The tables of a document; each follows from its type in `model.ts` and its entry here. */
export const TABLES: { readonly [T in TableName]: TableDescriptor<Tables[T]> } = {
  meta: {
    schema: metaSchema,
    size: [1, 1],
    owners: () => [],
    compare: byId,
    reassign: (meta) => meta,
    hasDerivedId: true,
    copied: 'never',
    restoresOwners: false,
    composed: ['ruleSettings'],
  },
  nodes: {
    schema: nodeSchema,
    size: [0, LIMITS.nodes],
    owners: (node) => [node.id],
    compare: byId,
    reassign: (node, to) => ({ ...node, id: to(node.id) }),
    hasDerivedId: false,
    copied: 'never',
    restoresOwners: true,
    composed: ['metric'],
  },
  relations: {
    schema: v.object({ id: idOf<RelationId>(), from: nodeId, to: nodeId, label: shortText }),
    size: ANY_SIZE,
    owners: ({ from, to }) => (from === to ? [from] : [from, to]),
    compare: byId,
    reassign: (relation, to) => ({ ...relation, from: to(relation.from), to: to(relation.to) }),
    hasDerivedId: false,
    copied: 'always',
    restoresOwners: true,
    composed: [],
  },
  checkIns: {
    schema: v.object({
      id: idOf<CheckInId>(),
      nodeId,
      date,
      value: v.nullable(number),
      confidence: v.nullable(confidence),
      note: text(LIMITS.note),
    }),
    size: ANY_SIZE,
    owners: (checkIn) => [checkIn.nodeId],
    compare: (a, b) => compareCodeUnits(a.date, b.date) || byId(a, b),
    reassign: (checkIn, to) => ({ ...checkIn, nodeId: to(checkIn.nodeId) }),
    hasDerivedId: false,
    copied: 'withHistory',
    restoresOwners: true,
    composed: [],
  },
  ratings: {
    schema: v.object({
      id: pairIdOf<Tables['ratings']['id']>(),
      nodeId,
      rater: shortText,
      strength: v.nullable(v.picklist([0, 1, 2, 3])),
      because: text(LIMITS.note),
    }),
    size: ANY_SIZE,
    owners: (rating) => [rating.nodeId],
    compare: byId,
    reassign: (rating, to) => {
      const nodeId = to(rating.nodeId)
      return { ...rating, id: ratingId(nodeId, rating.rater), nodeId }
    },
    hasDerivedId: true,
    copied: 'always',
    restoresOwners: true,
    composed: [],
  },
  dismissals: {
    schema: v.object({
      id: pairIdOf<Tables['dismissals']['id']>(),
      nodeId,
      ruleId: shortText,
      evidenceHash: shortText,
      relatedIds: text(LIMITS.note),
      reason: shortText,
      answer: v.optional(v.nullable(v.object({ choice, date })), null),
    }),
    size: ANY_SIZE,
    owners: (dismissal) => [dismissal.nodeId],
    compare: byId,
    reassign: (dismissal, to) => {
      const nodeId = to(dismissal.nodeId)
      return { ...dismissal, id: dismissalId(dismissal.ruleId, nodeId), nodeId }
    },
    hasDerivedId: true,
    copied: 'withHistory',
    restoresOwners: false,
    composed: [],
  },
  outcomes: {
    schema: v.object({
      id: pairIdOf<Tables['outcomes']['id']>(),
      nodeId,
      score: v.nullable(v.pipe(number, v.minValue(0), v.maxValue(1))),
      cause: shortText,
      next: v.nullable(v.picklist(NEXT_STEPS)),
      sufficed: v.nullable(choice),
    }),
    size: ANY_SIZE,
    owners: (outcome) => [outcome.nodeId],
    compare: byId,
    reassign: (outcome, to) => {
      const nodeId = to(outcome.nodeId)
      return { ...outcome, id: outcomeId(nodeId), nodeId }
    },
    hasDerivedId: true,
    copied: 'withHistory',
    restoresOwners: true,
    composed: [],
  },
  baselines: {
    schema: v.object({
      id: pairIdOf<Tables['baselines']['id']>(),
      nodeId,
      ...planSchema,
    }),
    size: ANY_SIZE,
    owners: (baseline) => [baseline.nodeId],
    compare: byId,
    reassign: (baseline, to) => {
      const nodeId = to(baseline.nodeId)
      return { ...baseline, id: baselineId(nodeId), nodeId }
    },
    hasDerivedId: true,
    copied: 'never',
    restoresOwners: false,
    outlivesOwners: true,
    composed: [],
  },
  log: {
    schema: v.object({
      id: pairIdOf<Tables['log']['id']>(),
      nodeId,
      kind: planSchema.kind,
      title: planSchema.title,
      at: number,
      change: v.picklist(LOGGED_CHANGES),
      from: loggedValue,
      to: loggedValue,
      reason: v.nullable(shortText),
    }),
    size: ANY_SIZE,
    owners: (entry) => [entry.nodeId],
    compare: (a, b) => a.at - b.at || byId(a, b),
    reassign: (entry, to) => {
      const nodeId = to(entry.nodeId)
      return { ...entry, id: logEntryId({ ...entry, nodeId }), nodeId }
    },
    hasDerivedId: true,
    copied: 'never',
    restoresOwners: false,
    outlivesOwners: true,
    composed: [],
  },
  healthMetrics: {
    ...OF_THE_MAP,
    schema: v.object({
      id: idOf<HealthMetricId>(),
      orderKey,
      nodeId: v.nullable(nodeId),
      name: shortText,
      unit: shortText,
      lower: v.nullable(number),
      upper: v.nullable(number),
      note: shortText,
    }),
  },
  healthStates: {
    ...OF_THE_MAP,
    schema: v.object({
      id: pairIdOf<Tables['healthStates']['id']>(),
      metricId: idOf<HealthMetricId>(),
      week: date,
      state: v.picklist(HEALTH_STATES),
      value: v.nullable(number),
    }),
    hasDerivedId: true,
  },
  commitments: {
    schema: v.object({
      id: pairIdOf<Tables['commitments']['id']>(),
      nodeId,
      week: date,
      priority: v.picklist([1, 2]),
    }),
    size: ANY_SIZE,
    owners: (commitment) => [commitment.nodeId],
    compare: byId,
    reassign: (commitment, to) => {
      const nodeId = to(commitment.nodeId)
      return { ...commitment, id: commitmentId(commitment.week, nodeId), nodeId }
    },
    hasDerivedId: true,
    copied: 'withHistory',
    restoresOwners: true,
    composed: [],
  },
  wins: { ...OF_THE_MAP, schema: v.object({ id: idOf<WinId>(), orderKey, week: date, text: shortText }) },
  ...WORKSHOP_TABLES,
}
