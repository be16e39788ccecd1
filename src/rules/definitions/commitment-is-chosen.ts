import { setNodeFields } from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Rule } from '../types'

/** A promise and a dream are judged by different measures at the end. */
export const commitmentIsChosen: Rule = {
  id: 'R45',
  name: 'commitmentIsChosen',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'commit',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['open'],
    options: {},
    onByDefault: false,
  },
  docs: {
    sources: {
      en: ['Google: committed and aspirational', 'Feishu OKR: categories'],
      zh: ['Google：承诺型与愿景型', '飞书 OKR：分类'],
    },
    good: [
      { locale: 'en', stage: 'commit', outline: 'O A habit {commitment=aspirational}' },
      { locale: 'zh', stage: 'commit', outline: 'O 养成习惯 {commitment=committed}' },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'O A habit' },
      { locale: 'zh', stage: 'commit', outline: 'O 养成习惯' },
    ],
  },
  *check(node) {
    if (node.commitment === null) yield finding('open', { field: 'commitment', evidence: '' })
  },
  remedies: {
    setAspirational: {
      type: 'fix',
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: { commitment: 'aspirational' } }),
        ),
    },
  },
}
