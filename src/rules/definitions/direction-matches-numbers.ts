import { setNodeFields, type NodeRecord } from '../../domain'
import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { finding } from '../parts/finding'
import { inOneStep } from '../parts/mend'
import { anyOf } from '../text/spans'
import type { Sentence } from '../text/sentence'
import { fromTo } from '../text/values'
import type { Rule } from '../types'

const UP = new RegExp(String.raw`\b${anyOf(en.increase)}\b|${anyOf(zh.increase)}`, 'u')
const DOWN = new RegExp(String.raw`\b${anyOf(en.decrease)}\b|${anyOf(zh.decrease)}`, 'u')

/** "Reduce from 10 to 20" says two things. */
export const directionMatchesNumbers: Rule = {
  id: 'R23',
  name: 'direction-matches-numbers',
  meta: {
    category: 'keyResult',
    level: 'warn',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['contradiction', 'standstill'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['open-okr'], zh: ['open-okr'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Reduce waiting time from 20 to 10 minutes' },
      { locale: 'zh', stage: 'draft', outline: 'K 等待时间从20分钟降低到10分钟' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Reduce waiting time from 10 to 20 minutes' },
      { locale: 'en', stage: 'draft', outline: 'K Reduce waiting time {metric=10..20 min}' },
      { locale: 'en', stage: 'draft', outline: 'K Waiting time {metric=10..10 min}' },
      { locale: 'zh', stage: 'draft', outline: 'K 等待时间从10分钟降低到20分钟' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    const [from, to] = ends(node, reading) ?? []
    if (from === undefined || to === undefined) return
    const fromFields =
      node.metric?.type === 'range' && node.metric.baseline !== null && node.metric.target !== null
    const about = {
      data: { from, to },
      field: 'metric',
      evidence: [node.title, from, to].join('\n'),
      remedies: fromFields && from !== to ? ['swap', 'setNumbers'] : ['setNumbers'],
    }
    const [up, down] = [UP.test(reading.text), DOWN.test(reading.text)]
    if (from === to) yield finding('standstill', about)
    else if (up !== down && down === to > from) yield finding('contradiction', about)
  },
  remedies: {
    swap: {
      type: 'fix',
      singly: true,
      run: (node, _finding, { document }) => {
        const { metric } = node
        if (metric?.type !== 'range') return null
        const swapped = { ...metric, baseline: metric.target, target: metric.baseline }
        return inOneStep(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: { metric: swapped } }),
        )
      },
    },
    setNumbers: { type: 'open', commandId: 'view.focusField' },
  },
}

/** Start and end, from the fields first. */
function ends({ metric }: NodeRecord, sentence: Sentence): readonly [number, number] | null {
  if (metric?.type === 'range' && metric.baseline !== null && metric.target !== null)
    return [metric.baseline, metric.target]
  return metric === null ? fromTo(sentence) : null
}
