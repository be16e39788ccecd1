import { addNode, setNodeFields } from '../../domain'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { isReadable } from '../parts/key-result-reading'
import { inOneStep } from '../parts/mend'
import { readSentence } from '../text/sentence'
import { jointOfTwoResults } from '../text/two-results'
import type { Rule } from '../types'

/** Two results in one sentence cannot be half reached. */
export const oneResultPerKeyResult: Rule = {
  id: 'R26',
  name: 'one-result-per-key-result',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['two'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: specific key results'], zh: ['方法：关键结果要具体'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Bounce rate of home page and live page down by 50%' },
      { locale: 'en', stage: 'draft', outline: 'K Conversion from 24% to 31%' },
      { locale: 'zh', stage: 'draft', outline: 'K 首页和直播页的跳出率降低50%' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Win 10 customers and publish 3 stories' },
      { locale: 'zh', stage: 'draft', outline: 'K 签约10家客户，并发布3个案例' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    const joint = isReadable(node, reading) ? jointOfTwoResults(reading) : null
    if (joint === null) return
    const ranges = inTitle(reading, [joint])
    yield finding('two', {
      data: { words: wordsAt(node.title, ranges).trim() },
      field: 'title',
      ranges,
      evidence: node.title,
    })
  },
  remedies: {
    split: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document, newNodeId }) => {
        const reading = readSentence(node.title)
        const joint = jointOfTwoResults(reading)
        const [range] = joint === null ? [] : inTitle(reading, [joint])
        if (range === undefined) return null
        const { parentId, kind } = node
        const [title, rest] = [node.title.slice(0, range.start), node.title.slice(range.end)]
        return inOneStep(
          document,
          (map) => addNode(map, { id: newNodeId(), parentId, kind, title: rest, after: node.id }),
          (map) => setNodeFields(map, { ids: [node.id], fields: { title } }),
        )
      },
    },
    rewrite: { type: 'open', commandId: 'node.edit' },
  },
}
