import { checkInsUpTo, daysBetween } from '../../domain'
import { finding } from '../parts/finding'
import type { Rule } from '../types'

/** Silence is not green: who does not look does not know. */
export const reviewIsHeld: Rule = {
  id: 'R42',
  name: 'reviewIsHeld',
  meta: {
    category: 'review',
    level: 'warn',
    stage: 'run',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['overdue', 'never'],
    options: { grace: { value: 3, min: 0, max: 60 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: weekly at first', 'open-okr: three days of grace', 'Microsoft Viva Goals'],
      zh: ['方法：起初每周一次', 'open-okr：三天宽限', 'Microsoft Viva Goals'],
    },
    good: [
      { locale: 'en', stage: 'run', outline: 'K Ten shops {checkIns=2026-12-30/5}' },
      { locale: 'zh', stage: 'run', outline: 'K 十家门店 {checkIns=2026-12-30/5}' },
      { locale: 'zh', stage: 'run', outline: 'K 十家门店' },
    ],
    bad: [
      { locale: 'en', stage: 'run', outline: 'K Ten shops {checkIns=2026-12-14/5}' },
      { locale: 'zh', stage: 'run', outline: 'K 十家门店', cycle: 'begun' },
    ],
  },
  *check(node, { document, today, option }) {
    const last = checkInsUpTo(document, node.id, today).at(-1)?.date
    const since = last ?? document.meta.cycle?.start
    if (since === undefined) return
    const days = daysBetween(since, today)
    if (days <= document.meta.cadence + option('grace')) return
    yield finding(last === undefined ? 'never' : 'overdue', {
      data: { days },
      field: 'confidence',
      evidence: since,
    })
  },
  remedies: { checkIn: { type: 'open', commandId: 'node.openCheckIn' } },
}
