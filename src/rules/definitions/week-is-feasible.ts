import {
  addDays,
  addWeeks,
  commitmentId,
  commitToWeek,
  inDocumentOrder,
  releaseFromWeek,
  setNodeFields,
  WEEK_DAYS,
  mondayOf,
  type DocumentReader,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Rule, RuleContext } from '../types'

/** Three to five important things a week; what is more pushes the important ones out. */
export const weekIsFeasible: Rule = {
  id: 'R09',
  name: 'weekIsFeasible',
  meta: {
    category: 'review',
    level: 'warn',
    stage: 'run',
    appliesTo: ['action'],
    scope: 'map',
    messages: ['full'],
    options: { limit: { value: 5, min: 1, max: 50 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: three to five things a week', 'C. Wodtke, Radical Focus'],
      zh: ['方法：一周三到五件事', 'C. Wodtke《Radical Focus》'],
    },
    good: [
      { locale: 'en', stage: 'run', outline: week(5, 'Call customer', 'Mei') },
      { locale: 'zh', stage: 'run', outline: week(5, '拜访客户', '陈梅') },
    ],
    bad: [
      { locale: 'en', stage: 'run', outline: week(6, 'Call customer', 'Mei') },
      { locale: 'zh', stage: 'run', outline: week(6, '拜访客户', '陈梅') },
    ],
  },
  keys: (node, context) => (isThisWeek(node, context) ? [ownerOf(node)] : []),
  *check(node, context) {
    const { document, option, peersOf } = context
    if (!isThisWeek(node, context)) return
    const limit = option('limit')
    const all = peersOf(node.id)
    if (all.length <= limit) return
    const group = inDocumentOrder(document, all)
    if (group.indexOf(node.id) < limit) return
    yield finding('full', {
      data: { count: group.length, limit },
      field: 'due',
      related: group.filter((id) => id !== node.id),
      evidence: [...group].sort().join(' '),
    })
  },
  remedies: {
    nextWeek: {
      type: 'fix',
      run: (node, _finding, { document, today }) => {
        const { id, due } = node
        const week = mondayOf(today)
        const commitment = document.get('commitments', commitmentId(week, id))
        return combineOperations(
          document,
          ...(isDueIn(node, week) && due !== null
            ? [
                (map: DocumentReader) =>
                  setNodeFields(map, { ids: [id], fields: { due: addDays(due, WEEK_DAYS) } }),
              ]
            : []),
          ...(commitment === undefined
            ? []
            : [
                (map: DocumentReader) => releaseFromWeek(map, commitment),
                (map: DocumentReader) => commitToWeek(map, { ...commitment, week: addWeeks(week, 1) }),
              ]),
        )
      },
    },
  },
}

function ownerOf(node: NodeRecord): string {
  return node.owner?.trim() ?? ''
}

/** Is it due this week, or was it taken on for it? */
function isThisWeek(node: NodeRecord, { document, today }: RuleContext): boolean {
  if (node.done) return false
  const week = mondayOf(today)
  return isDueIn(node, week) || document.get('commitments', commitmentId(week, node.id)) !== undefined
}

function isDueIn({ due }: NodeRecord, week: PlainDate): boolean {
  return due !== null && mondayOf(due) === week
}

function week(count: number, title: string, owner: string): string {
  const actions = Array.from(
    { length: count },
    (_, index) => `  A ${title} ${index + 1} {owner=${owner}; due=2027-01-06}`,
  )
  return [`K ${title} {metric=0..30}`, ...actions].join('\n')
}
