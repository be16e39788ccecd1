import { deleteBranches, inMapOrder, moveNodes, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import { inOneStep } from '../parts/mend'
import { tokensOf } from '../text/tokens'
import type { Rule, RuleContext } from '../types'

/** The same result twice is counted twice and done by nobody. */
export const keyResultsDiffer: Rule = {
  id: 'R33',
  name: 'key-results-differ',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'map',
    messages: ['twin', 'twinElsewhere'],
    options: { words: { value: 2, least: 1, most: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: do subtraction'], zh: ['方法：做减法'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O A habit\n  K Ten new shops\n  K Twelve new shops' },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 新增十家门店\n  K 新增两个城市' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Open ten new shops\n  K KR2: Open ten new shops',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Open ten new shops\nO Reach\n  K Ten new shops open',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 新增十家门店\n  K 新增十家門店' },
    ],
  },
  keys: (node, context) => keysOf(node, context),
  *check(node, context) {
    const { document, peers } = context
    const [key] = keysOf(node, context)
    if (key === undefined) return
    const alike = inMapOrder(document, peers(key))
    const first = document.node(alike[0] ?? node.id)
    if (first === undefined || first.id === node.id) return
    const together = first.parentId === node.parentId
    yield finding(together ? 'twin' : 'twinElsewhere', {
      level: together ? 'warn' : 'advise',
      data: { first: first.title },
      field: 'title',
      related: [first.id],
      evidence: [first.id, key].join('\n'),
    })
  },
  remedies: {
    merge: {
      type: 'fix',
      singly: true,
      run: (node, { related: [first] }, { document }) => {
        if (first === undefined) return null
        const ids = document.children(node.id)
        return inOneStep(
          document,
          ...(ids.length === 0 ? [] : [(map: typeof document) => moveNodes(map, { ids, parentId: first })]),
          (map) => deleteBranches(map, { ids: [node.id] }),
        )
      },
    },
  },
}

/** What the words come down to, whatever their order; too few words are no ground to compare. */
function keysOf(node: NodeRecord, { sentence, option }: RuleContext): string[] {
  const tokens = [...tokensOf(sentence(node.title))].sort()
  return tokens.length < option('words') ? [] : [tokens.join(' ')]
}
