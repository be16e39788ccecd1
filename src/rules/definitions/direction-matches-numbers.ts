import { setNodeFields, type NodeFields, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { directionOf, swappedWords, turnedRound } from '../text/figures/direction'
import type { Sentence } from '../text/sentence/sentence'
import { namesShare, percentagesIn } from '../text/figures/shares'
import { fromTo } from '../text/figures/values'
import type { Rule } from '../types'

const WHOLE = 100

/** "Reduce from 10 to 20" says two things. */
export const directionMatchesNumbers: Rule = {
  id: 'R23',
  name: 'directionMatchesNumbers',
  meta: {
    category: 'keyResult',
    level: 'warn',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['contradiction', 'standstill', 'beyondWhole'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['open-okr'], zh: ['open-okr'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Reduce waiting time from 20 to 10 minutes' },
      { locale: 'en', stage: 'draft', outline: 'K Revenue growth of 120%' },
      { locale: 'en', stage: 'draft', outline: 'K Conversion rate up by 150%' },
      { locale: 'zh', stage: 'draft', outline: 'K 等待时间从20分钟降低到10分钟' },
      { locale: 'zh', stage: 'draft', outline: 'K 营收增长120%' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Reduce waiting time from 10 to 20 minutes' },
      { locale: 'en', stage: 'draft', outline: 'K Reduce waiting time {metric=10..20 min}' },
      { locale: 'en', stage: 'draft', outline: 'K Waiting time {metric=10..10 min}' },
      { locale: 'en', stage: 'draft', outline: 'K Conversion rate of 120%' },
      { locale: 'en', stage: 'draft', outline: 'K Answered calls, as a share {metric=60..140 %}' },
      { locale: 'zh', stage: 'draft', outline: 'K 等待时间从10分钟降低到20分钟' },
      { locale: 'zh', stage: 'draft', outline: 'K 转化率达到120%' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    const [from, to] = endsOf(node, reading) ?? []
    if (from !== undefined && to !== undefined) {
      const about = { data: { from, to }, field: 'metric', evidence: [node.title, from, to].join('\n') }
      const direction = directionOf(reading)
      if (from === to) yield finding('standstill', { ...about, remedies: ['setNumbers'] })
      else if (direction !== null && direction !== (to > from ? 'up' : 'down'))
        yield finding('contradiction', { ...about, remedies: ['swap', 'turnRound', 'setNumbers'] })
    }
    const percent = beyondWhole(node, reading)
    if (percent === null) return
    yield finding('beyondWhole', {
      data: { percent },
      field: 'metric',
      evidence: [node.title, percent].join('\n'),
      remedies: ['setNumbers'],
    })
  },
  remedies: {
    swap: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) => {
        const fields = { ...swappedFields(node), title: swappedWords(node.title) }
        return combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields }))
      },
    },
    turnRound: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) => {
        const title = turnedRound(node.title)
        return combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields: { title } }))
      },
    },
    setNumbers: { type: 'open', commandId: 'view.focusField' },
  },
}

/** Start and end, from the fields first. */
function endsOf({ metric }: NodeRecord, sentence: Sentence): readonly [number, number] | null {
  if (metric?.type === 'range' && metric.baseline !== null && metric.target !== null)
    return [metric.baseline, metric.target]
  return metric === null ? fromTo(sentence) : null
}

function swappedFields({ metric }: NodeRecord): NodeFields {
  if (metric?.type !== 'range') return {}
  return { metric: { ...metric, baseline: metric.target, target: metric.baseline } }
}

/** The target of a share in percent, where it is more than the whole of it. */
function beyondWhole({ metric }: NodeRecord, sentence: Sentence): number | null {
  if (!namesShare(sentence)) return null
  if (metric?.type === 'range')
    return metric.unit.trim() === '%' && (metric.target ?? 0) > WHOLE ? metric.target : null
  return percentagesIn(sentence).find((percent) => percent > WHOLE) ?? null
}
