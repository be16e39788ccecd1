import { addNode, setNodeFields, type DocumentReader } from '../../domain'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { isReadable } from '../parts/key-result-reading'
import { combineOperations } from '../parts/remedies/combine-operations'
import { readSentence } from '../text/sentence/sentence'
import { jointOfTwoResults } from '../text/wording/two-results'
import { areClauses } from '../text/wording/clauses'
import { roomForKeyResults } from './key-results-within-limit'
import type { Rule, TextRange } from '../types'

/** Two results in one sentence cannot be half reached. */
export const oneResultPerKeyResult: Rule = {
  id: 'R26',
  name: 'oneResultPerKeyResult',
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
      remedies: canSplit(node.title, ranges[0]) ? ['split', 'rewrite'] : ['rewrite'],
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
        const { parentId, kind, owner, due, confidence } = node
        if (range === undefined) return null
        if (parentId !== null && roomForKeyResults(document, parentId) <= 0) return null
        const [title, rest] = [
          node.title.slice(0, range.start).trim(),
          asSentence(node.title.slice(range.end)),
        ]
        const id = newNodeId()
        return combineOperations(
          document,
          (map) => addNode(map, { id, parentId, kind, title: rest, after: node.id }),
          ...(owner === null && due === null && confidence === null
            ? []
            : [
                (map: DocumentReader) =>
                  setNodeFields(map, { ids: [id], fields: { owner, due, confidence } }),
              ]),
          (map) => setNodeFields(map, { ids: [node.id], fields: { title } }),
        )
      },
    },
    rewrite: { type: 'open', commandId: 'node.edit' },
  },
}

/** The second half, begun like a sentence and ended like the first. */
function asSentence(half: string): string {
  const said = half.trim().replace(/[.。;；]+$/u, '')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Are both halves sentences of their own? */
function canSplit(title: string, joint: TextRange | undefined): boolean {
  return joint !== undefined && areClauses(title.slice(0, joint.start), title.slice(joint.end))
}
