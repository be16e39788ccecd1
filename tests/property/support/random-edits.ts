import fc from 'fast-check'
import {
  addNode,
  checkIn,
  convertKind,
  deleteBranches,
  deleteKeepingChildren,
  demoteNode,
  dismissFinding,
  duplicateBranches,
  indentNode,
  insertContent,
  insertParent,
  moveAmongSiblings,
  moveNodes,
  NODE_KINDS,
  outdentNode,
  parkBranches,
  promoteNode,
  rateSupport,
  setEffort,
  setMeta,
  setNodeFields,
  unparkBranches,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type Ids,
  type NodeId,
  type NodeKind,
  type PlainDate,
} from '../../../src/domain'
import type { Result } from '../../../src/lib'
import { action, bigObjective, idea, keyResult, objective, okr, parked, range } from '../../support/builders'

/** A step of a random session, still without ids: numbers choose among the nodes there are by then. */
export interface Step {
  readonly kind: number
  readonly a: number
  readonly b: number
  readonly n: number
}

export const steps = (length: number): fc.Arbitrary<Step[]> => {
  const number = fc.nat(10_000)
  return fc.array(fc.record({ kind: number, a: number, b: number, n: number }), {
    minLength: length,
    maxLength: length,
  })
}

export const startingMap = okr(
  bigObjective(
    'Become the best-loved bakery in town',
    objective(
      'Bread that people queue for',
      { effort: 60 },
      keyResult('Returning customers', { metric: range(20, 40, '%'), support: 3, because: 'they come back' }),
      keyResult('Complaints', action('Ask ten customers', action('Write the questions'))),
    ),
    objective('A team that stays', keyResult('Nobody leaves'), idea('Bake together')),
  ),
  parked(idea('A second shop', idea('By the station'))),
)

const imported = okr(
  bigObjective('Other map', objective('Other objective', keyResult('Other result')), idea('Other idea')),
  parked(idea('Other parked')),
)

interface Choices {
  readonly document: DocumentReader
  readonly step: Step
  readonly ids: Ids
  readonly one: NodeId
  readonly other: NodeId
  readonly some: readonly NodeId[]
  readonly kind: NodeKind
}

type Edit = (choices: Choices) => Result<DocumentDiff, DomainError>

const afterOf = ({ document, other, step }: Choices): { after?: NodeId | null } => {
  const children = document.children(other)
  const after = children[step.n % (children.length + 1)]
  return step.n % 3 === 0 ? {} : { after: after ?? null }
}

const add: Edit = (choices) => {
  const { document, ids, other, kind } = choices
  return addNode(document, { id: ids.node(), parentId: other, kind, title: 'new', ...afterOf(choices) })
}
const move: Edit = (choices) =>
  moveNodes(choices.document, { ids: choices.some, parentId: choices.other, ...afterOf(choices) })

const EDITS: readonly Edit[] = [
  add,
  add,
  add,
  ({ document, ids, step, kind }) =>
    addNode(document, {
      id: ids.node(),
      parentId: null,
      kind,
      ...(step.n % 2 ? { parked: { reason: 'later' } } : {}),
    }),
  move,
  move,
  ({ document, some }) => moveNodes(document, { ids: some, parentId: null }),
  ({ document, some, step }) => setNodeFields(document, { ids: some, fields: { title: `title ${step.n}` } }),
  ({ document, one, step }) =>
    setNodeFields(document, {
      ids: [one],
      fields: { owner: `owner ${step.n}`, offset: { away: step.n, down: 1 } },
    }),
  ({ document, one, step }) =>
    setNodeFields(document, { ids: [one], fields: { metric: range(0, step.a, 'h', step.n) } }),
  ({ document, one, step }) => setEffort(document, { id: one, effort: step.n % 101 }),
  ({ document, some, step }) => moveAmongSiblings(document, { ids: some, by: step.n % 2 ? 1 : -1 }),
  ({ document, one }) => promoteNode(document, { id: one }),
  ({ document, one }) => demoteNode(document, { id: one }),
  ({ document, one }) => outdentNode(document, { id: one }),
  ({ document, one }) => indentNode(document, { id: one }),
  ({ document, one }) => deleteBranches(document, { ids: [one] }),
  ({ document, some }) => deleteKeepingChildren(document, { ids: some }),
  ({ document, one, ids, kind }) => insertParent(document, { id: ids.node(), ids: [one], kind }),
  ({ document, some, kind }) => convertKind(document, { ids: some, kind }),
  ({ document, one, ids }) => duplicateBranches(document, { ids: [one], newId: () => ids.node() }),
  ({ document, one, step, ids }) =>
    step.n % 4
      ? addNode(document, { id: ids.node(), parentId: one, kind: 'idea' })
      : insertContent(document, {
          content: imported,
          parentId: step.n % 8 ? one : null,
          newId: () => ids.node(),
        }),
  ({ document, some }) => parkBranches(document, { ids: some, reason: 'not now' }),
  ({ document, some, other }) => unparkBranches(document, { ids: some, parentId: other }),
  ({ document, step }) =>
    setMeta(document, { fields: { cadence: 1 + (step.n % 30), title: `map ${step.a}` } }),
  ({ document, one, step }) =>
    rateSupport(document, { nodeId: one, rater: step.n % 2 ? 'Ana' : '', strength: 2, because: `${step.n}` }),
  ({ document, one, step }) =>
    rateSupport(document, { nodeId: one, rater: step.n % 2 ? 'Ana' : '', strength: null, because: '' }),
  ({ document, one, step, ids }) =>
    checkIn(document, {
      id: ids.checkIn(),
      nodeId: one,
      date: `2027-01-${10 + (step.n % 20)}` as PlainDate,
      value: step.a,
    }),
  ({ document, one, other, step }) =>
    dismissFinding(document, {
      nodeId: one,
      ruleId: `R0${step.n % 5}`,
      evidenceHash: 'x',
      relatedIds: [other],
    }),
]

/** What one random step changes; null when it is refused. */
export function editOf(document: DocumentReader, step: Step, ids: Ids): DocumentDiff | null {
  const all = [...document.all('nodes')].map(({ id }) => id).sort()
  const pick = (index: number): NodeId | undefined => all[index % all.length]
  const [one, other] = [pick(step.a), pick(step.b)]
  const edit = EDITS[step.kind % EDITS.length]
  const kind = NODE_KINDS[step.n % NODE_KINDS.length]
  if (one === undefined || other === undefined || edit === undefined || kind === undefined) return null
  const result = edit({ document, step, ids, one, other, some: [one, pick(step.a + step.n) ?? one], kind })
  return result.ok ? result.value : null
}
