import {
  checkIn as checkInOf,
  rateSupport as rateSupportOf,
  type Confidence,
  type NodeId,
  type PlainDate,
  type SupportStrength,
} from '../../../domain'
import { announce, commit, defineCommand } from '../define-command'

interface RateSupportArgs {
  readonly nodeId: NodeId
  /** Absent or empty: the person at this device. */
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
  run: ({ document }, { mergeKey, rater = '', ...rating }) =>
    commit(rateSupportOf(document, { rater, ...rating }), {
      ...(mergeKey !== undefined && { mergeKey }),
      ...(rating.strength !== undefined && { announce: announce('rated') }),
    }),
})

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
