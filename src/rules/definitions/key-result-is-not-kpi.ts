import { presentMetric, setNodeFields, type Metric, type NodeRecord } from '../../domain'
import { stageReaches } from '../engine/settings'
import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { outcomesIn } from '../text/wording/outcomes'
import { anyOf } from '../text/sentence/spans'
import { usualIn } from '../text/wording/vagueness'
import type { Rule } from '../types'

const THRESHOLD = new RegExp(String.raw`${anyOf(en.thresholdMarks)}|${anyOf(zh.thresholdMarks)}`, 'u')

/** What shall only stay as it is keeps watch over the others; it moves nothing itself. */
export const keyResultIsNotKpi: Rule = {
  id: 'R36',
  name: 'keyResultIsNotKpi',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['kpi', 'held'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: OKR is about the way, KPI about the number'],
      zh: ['方法：OKR 看方向，KPI 看数字'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Keep churn below 2% {role=guard}' },
      { locale: 'en', stage: 'draft', outline: 'K Churn from 4% to 2%' },
      { locale: 'zh', stage: 'draft', outline: 'K 流失率从4%降低到2%' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Keep churn below 2%' },
      { locale: 'en', stage: 'draft', outline: 'K Churn of at most 2% {metric=2..2 % @2}' },
      { locale: 'zh', stage: 'draft', outline: 'K 保持流失率不超过2%' },
    ],
  },
  *check(node, { document, today, sentence, stage }) {
    const reading = sentence(node.title)
    if (node.role === 'guard' || outcomesIn(reading).length === 0) return
    const ranges = inTitle(reading, usualIn(reading))
    const metric = presentMetric(document, node, today)
    const isHeld = !stageReaches(stage, 'run') && THRESHOLD.test(reading.text) && isInside(metric)
    if (ranges.length > 0)
      yield finding('kpi', { ...kpiFinding(node), data: { words: wordsAt(node.title, ranges) }, ranges })
    else if (isHeld) yield finding('held', kpiFinding(node))
  },
  remedies: {
    toHealthMetrics: {
      type: 'fix',
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: { role: 'guard' } }),
        ),
    },
  },
}

function kpiFinding({ title }: NodeRecord) {
  return { field: 'title', evidence: title } as const
}

/** Where it stands is already where it shall be. */
function isInside(metric: Metric | null): boolean {
  if (metric === null || metric.type === 'milestone' || metric.current === null) return false
  if (metric.type === 'range') return metric.current === metric.target
  return metric.current >= (metric.lower ?? -Infinity) && metric.current <= (metric.upper ?? Infinity)
}
