import { addNode, setNodeFields, type NodeRecord } from '../../domain'
import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { BLANK } from '../lexicon/phrases'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import { relativeFigures } from '../text/figures/relative-figures'
import type { Sentence } from '../text/sentence/sentence'
import { anyOf } from '../text/sentence/spans'
import type { Rule } from '../types'
import { roomForKeyResults } from './key-results-within-limit'

const QUALITY = new RegExp(String.raw`\b${anyOf(en.qualityWords)}\b|[%‰]|${anyOf(zh.qualityWords)}`, 'u')

/** Mere counts can be reached by spoiling what they stand for: a second measure keeps watch. */
export const quantityIsPaired: Rule = {
  id: 'R34',
  name: 'quantityIsPaired',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['countsOnly'],
    options: { counts: { value: 2, min: 1, max: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: quantity and quality', 'A. Grove: paired indicators', 'C. Wodtke: triangulate'],
      zh: ['方法：数量和质量', 'A. Grove：成对的指标', 'C. Wodtke：从几个角度衡量'],
    },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'O First users\n  K 4,000 sign-ups\n  K 20 partner shops\n  K Half of them stay, churn below 5%',
      },
      {
        locale: 'zh',
        stage: 'draft',
        outline: 'O 首批用户\n  K 4000个注册用户\n  K 20家合作门店\n  K 次月留存率达到40%',
      },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O First users\n  K 4,000 sign-ups\n  K 20 partner shops' },
      { locale: 'zh', stage: 'draft', outline: 'O 首批用户\n  K 4000个注册用户\n  K 20家合作门店' },
    ],
  },
  *check(node, { document, sentence, option }) {
    const keyResults = childrenOf(document, node.id, 'keyResult')
    if (keyResults.some((each) => isWatch(each, sentence(each.title)))) return
    const counts = keyResults.filter(
      ({ title }) => !title.includes(BLANK) && sentence(title).quantities.length > 0,
    )
    if (counts.length < option('counts')) return
    yield finding('countsOnly', {
      related: counts.map(({ id }) => id),
      evidence: keyResults.map(({ title }) => title).join('\n'),
      remedies: roomForKeyResults(document, node.id) > 0 ? ['addGuard'] : [],
    })
  },
  remedies: {
    addGuard: {
      type: 'fix',
      requiresConfirmation: true,
      followUp: 'added',
      run: (node, _finding, { document, newNodeId }) => {
        const id = newNodeId()
        const title = phrasesFor(document, node).guard
        return combineOperations(
          document,
          (map) => addNode(map, { id, parentId: node.id, kind: 'keyResult', title }),
          (map) => setNodeFields(map, { ids: [id], fields: { role: 'guard' } }),
        )
      },
    },
  },
}

/** Measures how good, or how much of a share, not only how many. */
function isWatch({ role }: NodeRecord, sentence: Sentence): boolean {
  return role === 'guard' || QUALITY.test(sentence.text) || relativeFigures(sentence).length > 0
}
