import {
  parsePlainDate,
  type AgendaItemId,
  type Clock,
  type DocumentId,
  type Ids,
  type NodeId,
  type CheckInId,
  type DraftId,
  type HealthMetricId,
  type RelationId,
  type RoundId,
  type WinId,
} from '../domain'
import { expectDefined, randomId } from '../lib'

/** The clock of the device. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  today: () => {
    const now = new Date()
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    const text = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
    return expectDefined(parsePlainDate(text), 'Today')
  },
}

/** Random ids. */
export const randomIds: Ids = {
  node: () => randomId() as NodeId,
  relation: () => randomId() as RelationId,
  checkIn: () => randomId() as CheckInId,
  healthMetric: () => randomId() as HealthMetricId,
  win: () => randomId() as WinId,
  agendaItem: () => randomId() as AgendaItemId,
  round: () => randomId() as RoundId,
  draft: () => randomId() as DraftId,
  document: () => randomId() as DocumentId,
}
