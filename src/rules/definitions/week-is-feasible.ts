import {
  addDays,
  daysBetween,
  inDocumentOrder,
  parsePlainDate,
  setNodeFields,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Rule } from '../types'

const DAYS = 7
/** A Monday to count weeks from. */
const A_MONDAY = parsePlainDate('2024-01-01')

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
  keys: (node, { today }) => (isThisWeek(node, today) ? [ownerOf(node)] : []),
  *check(node, { document, today, option, peersOf }) {
    if (!isThisWeek(node, today)) return
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
      run: (node, _finding, { document }) => {
        const due = node.due
        if (due === null) return null
        return combineOperations(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: { due: addDays(due, DAYS) } }),
        )
      },
    },
  },
}

function ownerOf(node: NodeRecord): string {
  return node.owner?.trim() ?? ''
}

function isThisWeek(node: NodeRecord, today: PlainDate): boolean {
  return !node.done && node.due !== null && weekOf(node.due) === weekOf(today)
}

/** Weeks since a Monday. */
function weekOf(date: PlainDate): number {
  return A_MONDAY === null ? 0 : Math.floor(daysBetween(A_MONDAY, date) / DAYS)
}

function week(count: number, title: string, owner: string): string {
  const actions = Array.from(
    { length: count },
    (_, index) => `  A ${title} ${index + 1} {owner=${owner}; due=2027-01-06}`,
  )
  return [`K ${title} {metric=0..30}`, ...actions].join('\n')
}
