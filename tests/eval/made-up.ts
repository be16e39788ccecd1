import type { NodeId } from '../../src/domain'
import { measurable } from '../../src/rules/text/figures/measurable'
import { objectiveHasNumber } from '../../src/rules/text/figures/objective-has-number'
import { readSentence } from '../../src/rules/text/sentence/sentence'
import { taskLike } from '../../src/rules/text/wording/task-like'
import { checkedMap, drawnLinks, type Family } from './maps'

/** One line of made-up-cases.jsonl: a sentence or link with what a coach says of it. */
export interface MadeUpCase {
  readonly lang: string
  readonly kind: 'kr' | 'objective' | 'link'
  readonly text: string
  readonly kindOfError: string
  readonly measurable?: 'q' | 'b' | 'n'
  readonly type?: 't' | 'o'
  readonly number?: 'metric' | 'name-or-date' | 'none'
  readonly baseline?: 'given'
  readonly twoResults?: boolean
  readonly relative?: boolean
  readonly vague?: readonly string[]
  readonly deliverable?: boolean
  readonly direction?: boolean
  readonly inspires?: boolean
  readonly placeholder?: string
  readonly same?: boolean
  readonly other?: string
  readonly fix?: 'writeTarget' | 'split'
  readonly left?: string
  readonly objective?: string
  readonly label?: 'linked' | 'unlinked' | 'better-elsewhere'
  readonly siblings?: readonly string[]
  readonly otherObjectives?: readonly Family[]
}

/** A label of a case: what it should be and what the app says. */
export interface Verdict {
  readonly label: string
  readonly is: string
  readonly said: string
}

/** What the app says of a case, for each of its labels. */
export function verdictsOn(given: MadeUpCase): readonly Verdict[] {
  if (given.kind === 'link') return [{ label: 'link', is: drawnAs(given.label), said: linkOf(given) }]
  return Object.entries(JUDGES).flatMap(([label, judge]) => {
    const verdict = judge(given)
    return verdict === null ? [] : [{ label, is: String(verdict[0]), said: String(verdict[1]) }]
  })
}

type Judge = (given: MadeUpCase) => readonly [is: unknown, said: unknown] | null

const JUDGES: Readonly<Record<string, Judge>> = {
  measurable: ({ text, measurable: is }) => (is === undefined ? null : [is, measurable(readSentence(text))]),
  type: ({ text, type: is }) => (is === undefined ? null : [is, taskLike(readSentence(text)) ? 't' : 'o']),
  number: ({ text, number: is }) =>
    is === undefined ? null : [is === 'metric', objectiveHasNumber(readSentence(text))],
  baseline: (given) => (given.baseline === undefined ? null : ['', rulesOn(given, 'R22', 'R27')]),
  'two results': (given) => (given.twoResults === undefined ? null : ['', rulesOn(given, 'R26')]),
  relative: (given) => (given.relative === undefined ? null : ['', rulesOn(given, 'R27')]),
  vague: (given) => (given.vague === undefined ? null : [given.vague.join(', '), vagueWords(given)]),
  deliverable: (given) =>
    given.deliverable === undefined ? null : [given.deliverable ? 'R11' : '', rulesOn(given, 'R11')],
  direction: (given) =>
    given.direction === undefined ? null : [given.direction ? '' : 'R12', rulesOn(given, 'R12')],
  'flat objective': (given) =>
    given.inspires !== false ? null : [true, rulesOn(given, 'R10', 'R11', 'R14', 'R15') !== ''],
  placeholder: (given) => (given.placeholder === undefined ? null : ['R06', rulesOn(given, 'R06', 'R21')]),
  same: (given) => (given.same === undefined ? null : [given.same, saidAlike(given)]),
  fix: (given) =>
    given.left === undefined ? null : [NO_FIX.test(given.left) ? '' : given.left, leftBy(given)],
}

/** Cases in which a person has to rewrite: no fix may be offered. */
const NO_FIX = /^(?:no fix|\(no split\)|（由人改写)/

/** Which of the rules speak about the case in a small map. */
function rulesOn({ kind, text }: MadeUpCase, ...ids: readonly string[]): string {
  const said = findingsOn(kind, text).map(({ ruleId }) => ruleId)
  return ids.filter((id) => said.includes(id as never)).join(' ')
}

function findingsOn(kind: MadeUpCase['kind'], text: string) {
  const at = kind === 'objective' ? 'n2' : 'n3'
  return mapWith(kind, text).engine.of(at as NodeId)
}

function mapWith(kind: MadeUpCase['kind'], text: string) {
  const family =
    kind === 'objective' ? { objective: text, keyResults: ['A'] } : { objective: 'B', keyResults: [text] }
  return checkedMap([family])
}

function vagueWords({ kind, text }: MadeUpCase): string {
  const found = findingsOn(kind, text).find(({ ruleId }) => ruleId === 'R25')
  return String(found?.data['words'] ?? '')
}

/** Does any rule say that the two repeat each other? */
function saidAlike({ kind, text, other = '', kindOfError }: MadeUpCase): boolean {
  const families = kindOfError.includes('KR under another objective')
    ? [
        { objective: other, keyResults: ['A'] },
        { objective: 'B', keyResults: [text] },
      ]
    : kind === 'objective'
      ? [
          { objective: text, keyResults: ['A'] },
          { objective: other, keyResults: ['B'] },
        ]
      : [{ objective: 'A', keyResults: [text, other] }]
  return checkedMap(families)
    .engine.all()
    .some(({ ruleId }) => ['R18', 'R20', 'R33'].includes(ruleId))
}

/** What a fix leaves of the title, the halves of a split joined by a bar; empty where none is offered. */
function leftBy({ kind, text, fix }: MadeUpCase): string {
  const remedy = fix ?? 'moveNumber'
  const { engine, document } = mapWith(kind, text)
  const id = (kind === 'objective' ? 'n2' : 'n3') as NodeId
  const found = engine.of(id).find(({ offers }) => offers.some((offer) => offer.id === remedy))
  if (found === undefined) return ''
  const diff = engine.fix(found, remedy, { node: () => 'added' as NodeId, relation: () => 'r' as never })
  if (diff === null) return ''
  document.apply(diff)
  const added = fix === 'split' ? document.node('added' as NodeId)?.title : undefined
  return [document.node(id)?.title ?? '', added].filter((title) => title !== undefined).join(' | ')
}

function drawnAs(label: MadeUpCase['label']): string {
  return label === 'linked' ? 'good' : 'doubtful'
}

/** How the link is drawn: good, or doubtful where it has a mark of any kind. */
function linkOf({ text, objective = '', siblings = [], otherObjectives = [] }: MadeUpCase): string {
  const own = { objective, keyResults: [...siblings, text] }
  const drawn = drawnLinks([own, ...otherObjectives])[0]?.at(-1)
  return drawn?.state === 'supported' ? 'good' : 'doubtful'
}
