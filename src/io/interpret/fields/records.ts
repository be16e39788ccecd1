import { isPlainDate, type CheckIn, type Confidence, type NodeId } from '../../../domain'
import { normaliseLineBreaks } from '../../clean-text'
import type { ForeignCheckIn, ForeignNode, ForeignRelation } from '../../foreign-tree'
import type { Families } from '../../families'
import type { Attribute } from './attributes'
import { confidenceOf } from './fields'
import { readOutcome, writeOutcome } from './outcome-line'
import { readQuantity } from './quantity'

/** Begins a line that goes on with the words of the line above. */
const CONTINUED = '| '

/** Check-ins a line each, `2027-02-01, 28, 7/10: words`; further lines of the words begin with `| `. */
function writeCheckIns(checkIns: readonly CheckIn[]): readonly string[] {
  return checkIns.flatMap(({ date, value, confidence, note }) => {
    const head = [
      date,
      ...(value === null ? [] : [value]),
      ...(confidence === null ? [] : [`${confidence}/10`]),
    ]
    return withWords(head.join(', '), note)
  })
}

/** Links a line each, `3: label`, by the reference of the node that they lead to. */
function writeRelations(relations: readonly ForeignRelation[]): readonly string[] {
  return relations.flatMap(({ to, label }) => withWords(to, label))
}

function withWords(head: string, words: string): readonly string[] {
  if (words === '') return [head]
  const [first = '', ...more] = normaliseLineBreaks(words).split('\n')
  return [`${head}: ${first}`, ...more.map((line) => CONTINUED + line)]
}

/** Takes a line of `writeCheckIns` in; false where it is none. */
export function readCheckInLine(line: string, into: ForeignCheckIn[]): boolean {
  const last = into.at(-1)
  if (line.startsWith(CONTINUED) && last) {
    last.note += `\n${line.slice(CONTINUED.length)}`
    return true
  }
  const [, head = '', note = ''] = /^([^:：]*)(?:[:：] ?(.*))?$/su.exec(line) ?? []
  const [date = '', ...parts] = head.trim().split(/,\s+|，\s*/u)
  if (!isPlainDate(date)) return false
  let value: number | null = null
  let confidence: Confidence | null = null
  for (const part of parts) {
    const share = /^(\d{1,2})\s?\/\s?10$/.exec(part)
    if (share) confidence = confidenceOf(Number(share[1]))
    else value = valueOf(part)
    if (share ? confidence === null : value === null) return false
  }
  into.push({ date, value, confidence, note })
  return true
}

/** Also as JavaScript writes it, `1e-7`. */
function valueOf(said: string): number | null {
  const plain = said === '' ? Number.NaN : Number(said)
  return Number.isFinite(plain) ? plain : (readQuantity(said)?.value ?? null)
}

/** Takes a line of `writeRelations` in; false where it is none. */
export function readRelationLine(line: string, into: ForeignRelation[]): boolean {
  const last = into.at(-1)
  if (line.startsWith(CONTINUED) && last) {
    last.label += `\n${line.slice(CONTINUED.length)}`
    return true
  }
  const [, to, label = ''] = /^([^\s:：]+)\s*(?:[:：] ?(.*))?$/su.exec(line.trimStart()) ?? []
  if (to === undefined) return false
  into.push({ to, label })
  return true
}

/** Takes a line of `writeOutcome` in; false where it is none, or the node has one. */
export function takeOutcomeLine(line: string, into: ForeignNode): boolean {
  const outcome = into.outcome === null ? readOutcome(line) : null
  into.outcome ??= outcome
  return outcome !== null
}

/** Takes the number of dots in; false where it is none. */
export function takeDotsLine(line: string, into: ForeignNode): boolean {
  const isNumber = /^[1-9]\d{0,5}$/.test(line.trim())
  if (isNumber) into.dots = Number(line)
  return isNumber
}

/** Check-ins, links and the outcome of a node as attributes, for programs that have a place for neither. */
export function recordAttributes(
  families: Families,
  references: ReadonlyMap<NodeId, string>,
  id: NodeId,
): readonly Attribute[] {
  const reference = references.get(id)
  const { checkIns, relations, outcome, dots } = recordLines(families, references, id)
  return [
    ...(checkIns.length === 0 ? [] : [['checkIns', checkIns.join('\n')] as const]),
    ...(reference === undefined ? [] : [['reference', reference] as const]),
    ...(relations.length === 0 ? [] : [['relations', relations.join('\n')] as const]),
    ...(outcome === null ? [] : [['outcome', outcome] as const]),
    ...(dots === null ? [] : [['votes', dots] as const]),
  ]
}

/** The check-ins of a node, the links that begin at it, its outcome and its dots, as lines. */
export function recordLines(families: Families, references: ReadonlyMap<NodeId, string>, id: NodeId) {
  const relations = families.relations.get(id) ?? []
  const outcome = families.outcomes.get(id)
  const dots = families.dots.get(id)
  return {
    outcome: outcome === undefined ? null : writeOutcome(outcome),
    dots: dots === undefined ? null : String(dots),
    checkIns: writeCheckIns(families.checkIns.get(id) ?? []),
    relations: writeRelations(relations.map(({ to, label }) => ({ to: references.get(to) ?? to, label }))),
  }
}

/** Reads what `recordAttributes` wrote into a node; the answer are the lines that are none. */
export function takeRecordAttributes(node: ForeignNode): readonly string[] {
  const { attributes, relations, checkIns } = node
  const linesOf = (name: string) => attributes.get(name)?.split('\n') ?? []
  return [
    ...linesOf('votes').filter((line) => !takeDotsLine(line, node)),
    ...linesOf('outcome').filter((line) => !takeOutcomeLine(line, node)),
    ...linesOf('checkIns').filter((line) => !readCheckInLine(line, checkIns)),
    ...linesOf('relations').filter((line) => !readRelationLine(line, relations)),
  ]
}
