import { isEqual } from '../diff/is-equal'
import { PLAN_FIELDS, type Metric, type NodeRecord, type Plan, type Stage } from '../model'

/** From commit on the plan stands: what is changed is logged. */
export function isCommitted(stage: Stage): boolean {
  return stage !== 'brainstorm' && stage !== 'draft'
}

/** What a card plans, without how far it has come. */
export function planOf(plan: Plan): Plan {
  const { title, kind, parentId, owner, start, due, metric, effort, commitment } = plan
  return { title, kind, parentId, owner, start, due, metric: plannedMetric(metric), effort, commitment }
}

/** The metric as if nothing was measured yet. */
function plannedMetric(metric: Metric | null): Metric | null {
  if (metric === null) return null
  return metric.type === 'milestone' ? { ...metric, reached: false } : { ...metric, current: null }
}

/** The fields in which two plans differ, in the order of `PLAN_FIELDS`. */
export function changedFields(before: Plan, after: Plan): readonly (keyof Plan)[] {
  const [earlier, later] = [planOf(before), planOf(after)]
  return PLAN_FIELDS.filter((field) => !isEqual(earlier[field], later[field]))
}

/** The target of a range metric; null where there is none. */
export function targetOf({ metric }: Pick<NodeRecord, 'metric'>): number | null {
  return metric?.type === 'range' ? metric.target : null
}
