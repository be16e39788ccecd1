import type { Brand, OrderKey } from '../../lib'
import type { NodeId, PlainDate } from '../model'

export type HealthMetricId = Brand<string, 'HealthMetricId'>
export type HealthStateId = Brand<string, 'HealthStateId'>
export type CommitmentId = Brand<string, 'CommitmentId'>
export type WinId = Brand<string, 'WinId'>

export const HEALTH_STATES = ['fine', 'watch', 'bad'] as const
/** From all is well to help is needed. */
export type HealthState = (typeof HEALTH_STATES)[number]

/** Something that must not get worse while the key results are chased. */
export interface HealthMetric {
  readonly id: HealthMetricId
  readonly orderKey: OrderKey
  /** The objective that it guards; null, or one that is gone: the whole map. */
  readonly nodeId: NodeId | null
  readonly name: string
  readonly unit: string
  /** Its value is fine between these bounds; null: open on that side. */
  readonly lower: number | null
  readonly upper: number | null
  readonly note: string
}

/** How a health metric stood in one week; the id is `metricId:week`. */
export interface HealthStateRecord {
  readonly id: HealthStateId
  readonly metricId: HealthMetricId
  /** The Monday of the week. */
  readonly week: PlainDate
  readonly state: HealthState
  readonly value: number | null
}

/** An action that somebody has committed to for one week; the id is `week:nodeId`. */
export interface Commitment {
  readonly id: CommitmentId
  readonly nodeId: NodeId
  /** The Monday of the week. */
  readonly week: PlainDate
  /** 1 must be done, 2 should. */
  readonly priority: 1 | 2
}

/** What went well in one week, in a person's own words. */
export interface Win {
  readonly id: WinId
  readonly orderKey: OrderKey
  /** The Monday of the week. */
  readonly week: PlainDate
  readonly text: string
}
