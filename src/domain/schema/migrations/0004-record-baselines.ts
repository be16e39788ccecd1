import { isPlainObject } from '../../diff/is-equal'

/** What was agreed of a card at commit, its title and its target, became a record of its own with all that it plans. */
export function recordBaselines(content: unknown): unknown {
  if (!isPlainObject(content) || !Array.isArray(content['nodes'])) return content
  const baselines = content['nodes'].flatMap((node: unknown) => baselineOf(node))
  return baselines.length === 0 ? content : { ...content, baselines }
}

const FIELDS = ['kind', 'parentId', 'owner', 'start', 'due', 'effort', 'commitment'] as const

function baselineOf(node: unknown): readonly unknown[] {
  if (!isPlainObject(node) || typeof node['id'] !== 'string' || !isPlainObject(node['agreed'])) return []
  const { id, agreed, metric } = node
  const plan = Object.fromEntries(FIELDS.map((field) => [field, node[field] ?? null]))
  return [
    {
      ...plan,
      id: `baseline:${id}`,
      nodeId: id,
      title: agreed['title'],
      metric: plannedMetric(metric, agreed['target']),
    },
  ]
}

/** The metric with the agreed target, as if nothing was measured yet. */
function plannedMetric(metric: unknown, target: unknown): unknown {
  if (!isPlainObject(metric)) return null
  if (metric['type'] === 'milestone') return { ...metric, reached: false }
  return { ...metric, current: null, ...(metric['type'] === 'range' && { target }) }
}
