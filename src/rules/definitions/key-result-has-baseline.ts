import { addNode, setNodeFields, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import {
  hasBaseline,
  isReadable,
  isRelativeWithoutBase,
  isTask,
  isUnquantified,
} from '../parts/key-result-reading'
import { combineOperations } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import { dismissal } from '../parts/dismissal'
import { fieldsInWords } from '../text/figures/fields-in-words'
import { jointOfTwoResults } from '../text/wording/two-results'
import type { Sentence } from '../text/sentence/sentence'
import type { Finding, Rule, RuleContext } from '../types'

const ID = 'R22'

/** Where from and where to: without the first nobody sees how far it is. */
export const keyResultHasBaseline: Rule = {
  id: ID,
  name: 'keyResultHasBaseline',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['missing'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['open-okr: KR-2, KR-3', 'OKR Orca'], zh: ['open-okr：KR-2、KR-3', 'OKR Orca'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Retention from 24% to 31%' },
      { locale: 'en', stage: 'draft', outline: 'K Retention of 31% {metric=24..31 %}' },
      { locale: 'zh', stage: 'draft', outline: 'K 留存率从24%提升到31%' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Retention of 31%' },
      { locale: 'zh', stage: 'draft', outline: 'K 留存率达到31%' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (!isReadable(node, reading) || reading.quantities.length === 0 || hasBaseline(node, reading)) return
    if (
      reading.placeholders.length > 0 ||
      isUnquantified(node, reading) ||
      isTask(node, reading) ||
      isRelativeWithoutBase(node, reading)
    )
      return
    if (jointOfTwoResults(reading) !== null || countsFromZero(reading)) return
    yield finding('missing', { field: 'metric', evidence: node.title })
  },
  remedies: {
    setBaseline: { type: 'open', commandId: 'view.focusField', prepare: fillFromWords },
    findBaseline: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, found, { document, newNodeId }) => {
        const { findBaseline, baselineUnknown } = phrasesFor(document, node)
        const action = { parentId: node.id, kind: 'action', title: findBaseline, after: null } as const
        return combineOperations(
          document,
          (map) => addNode(map, { id: newNodeId(), ...action }),
          dismissal(ID, node, found, baselineUnknown),
        )
      },
    },
  },
}

/** What comes new within the cycle begins at nothing: 10 new customers, 新增客户100家. */
function countsFromZero({ text }: Sentence): boolean {
  return FROM_ZERO.test(text) && !/[%‰]/u.test(text)
}

const FROM_ZERO =
  /\b(?:new|additional|net-new)\s|^\s*(?:win|acquire|sign|book|generate|attract|onboard|gain|collect|receive|observe|interview)\s|新增|新签|签约|新开|新客户|新用户|获得|拓展|发展|收集/u

/** The number and the unit that stand in the words go into their fields; the start is left to the person. */
function fillFromWords(node: NodeRecord, _finding: Finding, { document, today }: RuleContext) {
  const { metric } = fieldsInWords(node, Number(today.slice(0, 4)))
  if (metric === undefined) return null
  return combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields: { metric } }))
}
