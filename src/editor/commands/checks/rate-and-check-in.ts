import {
  checkIn as checkInOf,
  checkInsUpTo,
  createTransaction,
  isEqual,
  OWN_RATER,
  rateSupport as rateSupportOf,
  setNodeFields,
  type Confidence,
  type Metric,
  type NodeId,
  type PlainDate,
  type SupportStrength,
} from '../../../domain'
import { ok } from '../../../lib'
import { announce, commit, defineCommand } from '../define-command'

interface RateSupportArgs {
  readonly nodeId: NodeId
  /** Absent: the person at this device. */
  readonly rater?: string
  readonly strength?: SupportStrength | null
  readonly because?: string
  readonly mergeKey?: string
}

/** Says how strongly a node supports its parent, and why; what is absent stays as it was. */
export const rateSupport = defineCommand<RateSupportArgs>({
  id: 'node.rateSupport',
  category: 'node',
  listed: false,
  run: ({ document }, { mergeKey, rater = OWN_RATER, ...rating }) =>
    commit(rateSupportOf(document, { rater, ...rating }), {
      ...(mergeKey !== undefined && { mergeKey }),
      ...(rating.strength !== undefined && { announce: announce('rated') }),
    }),
})

interface SetPresentValueArgs {
  readonly nodeId: NodeId
  /** The metric with its new present value; null where nothing of it is left. */
  readonly metric: Metric | null
  readonly mergeKey?: string
}

/** Writes where a metric stands now; that is today's check-in, which a second one on the day corrects. */
export const setPresentValue = defineCommand<SetPresentValueArgs>({
  id: 'node.setPresentValue',
  category: 'node',
  listed: false,
  run: ({ document, services: { clock, ids } }, { nodeId, metric, mergeKey }) => {
    const draft = createTransaction(document)
    const today = clock.today()
    const value = valueOf(metric)
    const hasNoted = checkInsUpTo(document, nodeId, today).length > 0
    if (value !== null || hasNoted) {
      const noted = checkInOf(draft, { id: ids.checkIn(), nodeId, date: today, today, value })
      if (!noted.ok) return commit(noted)
      draft.apply(noted.value)
    }
    if (!isEqual(draft.node(nodeId)?.metric, metric)) {
      const set = setNodeFields(draft, { ids: [nodeId], fields: { metric } })
      if (!set.ok) return commit(set)
      draft.apply(set.value)
    }
    return commit(ok(draft.diff()), mergeKey === undefined ? {} : { mergeKey })
  },
})

/** A milestone counts as 1 once it is reached. */
function valueOf(metric: Metric | null): number | null {
  if (metric?.type === 'milestone') return metric.reached ? 1 : 0
  return metric?.current ?? null
}

interface CheckInArgs {
  readonly nodeId: NodeId
  /** Absent: today. */
  readonly date?: PlainDate
  readonly value: number | null
  readonly confidence: Confidence | null
  readonly note?: string
}

/**
 * Records where a key result stands; its present value and confidence follow in the same step, unless a later check-in
 * up to today says otherwise. A check-in ahead of today changes neither.
 */
export const checkIn = defineCommand<CheckInArgs>({
  id: 'node.checkIn',
  category: 'node',
  listed: false,
  run: ({ document, services: { clock, ids } }, { date = clock.today(), note = '', ...state }) =>
    commit(checkInOf(document, { id: ids.checkIn(), date, today: clock.today(), note, ...state }), {
      announce: announce('checkedIn'),
    }),
})
