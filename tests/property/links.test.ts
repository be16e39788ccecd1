import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addNode,
  convertKind,
  createLiveDocument,
  contentOf,
  deleteBranches,
  moveNodes,
  parkBranches,
  rateSupport,
  setNodeFields,
  unparkBranches,
  type DocumentDiff,
  type DomainError,
  type LiveDocument,
  type NodeId,
} from '../../src/domain'
import type { Result } from '../../src/lib'
import { loadLinkReader } from '../../src/rules'
import { readOutline } from '../support/rule-tester'

const links = await loadLinkReader()

const TITLES = [
  '',
  'Hire five backend engineers',
  'Build a strong engineering team',
  'Make our support loved by customers',
  'Answer nine of ten tickets within a day',
  '工单满意度从4.1分升到4.6分',
  '讓用戶愛上我們的客服',
  'Revenue from 1 to 2 million',
  '98 %',
  'サポート',
]

const MAP = `B Year
  O Make our support loved by customers
    K Answer nine of ten tickets within a day
    K Hire two senior data engineers
  O Build a strong engineering team
    K Hire five backend engineers
    K Interview twenty engineering candidates
      O 让用户爱上我们的客服
        K 工单满意度从4.1分升到4.6分
  I Thought`

type Edit = (document: LiveDocument, a: NodeId, b: NodeId, title: string) => Result<DocumentDiff, DomainError>

let added = 0
const EDITS: readonly Edit[] = [
  (document, id, _, title) => setNodeFields(document, { ids: [id], fields: { title } }),
  (document, id, _, title) => setNodeFields(document, { ids: [id], fields: { title } }),
  (document, id, parentId) => moveNodes(document, { ids: [id], parentId }),
  (document, id) => deleteBranches(document, { ids: [id] }),
  (document, id) => parkBranches(document, { ids: [id], reason: '' }),
  (document, id, parentId) => unparkBranches(document, { ids: [id], parentId }),
  (document, id) => convertKind(document, { ids: [id], kind: 'objective' }),
  (document, id) => convertKind(document, { ids: [id], kind: 'keyResult' }),
  (document, id) => rateSupport(document, { nodeId: id, rater: '', strength: 3 }),
  (document, parentId, _, title) =>
    addNode(document, { id: `new${(added += 1)}` as NodeId, parentId, kind: 'keyResult', title }),
]

const edit = fc.record({
  edit: fc.nat(EDITS.length - 1),
  a: fc.nat(20),
  b: fc.nat(20),
  title: fc.constantFrom(...TITLES),
  /** How many key results are read before the next edit. */
  patience: fc.nat(6),
})

describe('links that are followed', () => {
  it('show after any edits what a fresh reading shows', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const document = createLiveDocument(readOutline(MAP))
        const index = links.observe(document)
        for (const { edit: at, a, b, title, patience } of edits) {
          const ids = [...document.all('nodes')].map(({ id }) => id)
          const pick = (number: number): NodeId => ids[number % ids.length] ?? ('none' as NodeId)
          const result = EDITS[at]?.(document, pick(a), pick(b), title)
          if (result?.ok !== true) continue
          document.apply(result.value)
          index.update(result.value)
          let read = 0
          index.work(() => (read += 1) > patience)
        }
        index.work(() => false)
        const fresh = links.observe(createLiveDocument(contentOf(document)))
        fresh.work(() => false)
        for (const { id } of document.all('nodes')) expect(index.of(id)).toEqual(fresh.of(id))
        expect(index.toRate()).toEqual(fresh.toRate())
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})
