import type { Commitment, HealthMetric, HealthStateRecord, NodeId, Win } from '../../src/domain'

const MONDAY = '2027-01-04'

/** One record of each table about weeks, about a card; `text` stands in every field that holds any. */
export function weekRecords(nodeId: NodeId, text: string) {
  const metric = {
    id: 'h1',
    orderKey: 'a0',
    nodeId,
    name: text,
    unit: '%',
    lower: null,
    upper: 0.1,
    note: text,
  }
  return {
    healthMetrics: [metric as HealthMetric],
    healthStates: [
      { id: `h1:${MONDAY}`, metricId: 'h1', week: MONDAY, state: 'watch', value: 0.2 } as HealthStateRecord,
    ],
    commitments: [{ id: `${MONDAY}:${nodeId}`, nodeId, week: MONDAY, priority: 2 } as Commitment],
    wins: [{ id: 'w1', orderKey: 'a0', week: MONDAY, text } as Win],
  }
}
