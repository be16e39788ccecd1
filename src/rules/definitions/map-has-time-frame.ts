import { addDays, quarterOf, setMeta } from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Rule } from '../types'

/** An objective without an end is a wish. */
export const mapHasTimeFrame: Rule = {
  id: 'R17',
  name: 'mapHasTimeFrame',
  meta: {
    category: 'review',
    level: 'warn',
    stage: 'commit',
    appliesTo: ['bigObjective'],
    scope: 'node',
    messages: ['missing'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: objectives are limited in time', 'open-okr: OBJ-3'],
      zh: ['方法：目标有时间限制', 'open-okr：OBJ-3'],
    },
    good: [
      { locale: 'en', stage: 'commit', outline: 'B A good year' },
      { locale: 'en', stage: 'commit', outline: 'B A good 2027', cycle: 'none' },
      { locale: 'zh', stage: 'commit', outline: 'B 2027年焕然一新', cycle: 'none' },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'B A good year', cycle: 'none' },
      { locale: 'zh', stage: 'commit', outline: 'B 焕然一新', cycle: 'none' },
    ],
  },
  *check(node, { document, sentence }) {
    if (document.meta.cycle !== null || sentence(node.title).times.length > 0) return
    yield finding('missing', { evidence: node.title })
  },
  remedies: {
    thisQuarter: {
      type: 'fix',
      run: (_node, _finding, { document, today }) =>
        combineOperations(document, (map) => setMeta(map, { fields: { cycle: quarterOf(today) } })),
    },
    nextQuarter: {
      type: 'fix',
      run: (_node, _finding, { document, today }) => {
        const cycle = quarterOf(addDays(quarterOf(today).end, 1))
        return combineOperations(document, (map) => setMeta(map, { fields: { cycle } }))
      },
    },
  },
}
