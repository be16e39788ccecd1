import { parentOf } from '../parts/family'
import { finding } from '../parts/finding'
import { containment, tokensIn } from '../text/sentence/tokens'
import type { Rule } from '../types'

/** Opens what one wants to be or have; the rest says what. */
const DESTINATION = /^\s*(?:打造|成为|让|实现|建设|做到|做|变成)(?:一[个家支])?/u

/** A child that repeats its parent breaks nothing down: what is its own part? */
export const childAddsToParent: Rule = {
  id: 'R20',
  name: 'childAddsToParent',
  meta: {
    category: 'link',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective', 'keyResult'],
    scope: 'parent',
    messages: ['copies'],
    options: { percent: { value: 80, min: 10, max: 100 }, words: { value: 3, min: 1, max: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: { en: ['open-okr: contribution, not copying'], zh: ['open-okr：贡献，而不是照抄'] },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'B Be the most loved bakery in town\n  O Bread that neighbours queue for',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O Gather our first users in spring\n  K Gather our first 300 users in spring',
      },
      { locale: 'zh', stage: 'draft', outline: 'B 成为全城最受喜爱的面包店\n  O 让邻居愿意排队的面包' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'B Be the most loved bakery in town\n  O The most loved bakery in our town',
      },
      { locale: 'zh', stage: 'draft', outline: 'B 成为全城最受喜爱的面包店\n  O 全城最受喜爱的面包店' },
    ],
  },
  *check(node, { document, sentence, option }) {
    const parent = parentOf(document, node)
    if (parent === undefined || (node.kind === 'keyResult' && sentence(node.title).quantities.length > 0))
      return
    const [own, above] = [node, parent].map(({ title }) =>
      tokensIn(sentence(title).text.replace(DESTINATION, '')),
    )
    if (own === undefined || above === undefined) return
    if (Math.min(own.size, above.size) < option('words')) return
    if (containment(own, above) * 100 < option('percent')) return
    yield finding('copies', {
      data: { parent: parent.title },
      field: 'title',
      related: [parent.id],
      evidence: [node.title, parent.title].join('\n'),
    })
  },
  remedies: { rewrite: { type: 'open', commandId: 'node.edit' } },
}
