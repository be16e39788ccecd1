import { readDate, readNumber, type Cycle } from '../../../domain'
import { branchColour } from './branch-style'
import { confidenceOf, type LineFields } from './fields'
import { readMetricPart } from './read-metric'
import { strengthOf } from './strengths'

type PartReader = (part: string, fields: LineFields) => boolean

/** Takes one part of a bracket into the fields; false: it is not a field. Days without a year are read within the cycle. */
export function readFieldPart(part: string, fields: LineFields, cycle: Cycle | null = null): boolean {
  const plain = part.normalize('NFKC').trim()
  return (
    readText(part, fields) ||
    readDay(plain, fields, cycle) ||
    FIELD_READERS.some((read) => read(plain, fields)) ||
    readMetricPart(part, fields.metric)
  )
}

const FIELD_READERS: readonly PartReader[] = [readConfidence, readShare, readFlag, readColour, readStrength]

/** Free text is taken as it stands. */
function readText(part: string, fields: LineFields): boolean {
  const owner = /^(?:[@＠]|(?:owner|负责人)[:：])(.+)$/isu.exec(part)?.[1]?.trim()
  if (owner !== undefined && owner !== '') {
    fields.facets.owner = owner
    return true
  }
  const reference = /^reference[:：] ?(\S+)$/iu.exec(part)?.[1]
  if (reference !== undefined) {
    fields.reference = reference
    return true
  }
  const found = /^(phase|阶段|parked|停放)[:：] ?(.*)$/isu.exec(part)
  if (!found) return false
  const [, key = '', value = ''] = found
  if (/^(?:phase|阶段)$/i.test(key)) fields.facets.phase = value
  else fields.parkedReason = value
  return true
}

const DUE = /^(?:due|by|deadline|截止|截至|到期)(?: on)?[: ]*(.+)$/iu
const START = /^(?:starts?|开始)(?: on)?[: ]*(.+)$/iu
/** Words after which a number can only be a day; by 3 people, due to 3 people is none. */
const DAY_EXPECTED = /^(?:due(?! to\b)|deadline|截止|截至|到期|starts?|开始)(?: on)?[: ]*(?=.*\d)/iu

/** Does the part say a day in a way that cannot be read? */
export function isUnreadDate(part: string, cycle: Cycle | null): boolean {
  const plain = part.normalize('NFKC').trim()
  const head = DAY_EXPECTED.exec(plain)?.[0]
  return head !== undefined && readDate(plain.slice(head.length), cycle).type === 'refused'
}

function readDay(part: string, fields: LineFields, cycle: Cycle | null): boolean {
  const due = DUE.exec(part)
  const said = (due ?? START.exec(part))?.[1]
  const reading = said === undefined ? null : readDate(said, cycle)
  if (said === undefined || reading?.type !== 'value') return false
  if (reading.isAssumed) fields.assumedDays.push({ said, day: reading.date })
  if (due) fields.facets.due = reading.date
  else fields.facets.start = reading.date
  return true
}

function readConfidence(part: string, fields: LineFields): boolean {
  const bare = /^(\d{1,2})\s?\/\s?10$/.exec(part)
  const found = bare ?? /^(?:confidence|信心值?)[: ]*(\d{1,2})(?:\s?\/\s?10)?$/iu.exec(part)
  const confidence = found ? confidenceOf(Number(found[1])) : null
  if (confidence === null) return false
  fields.facets.confidence = confidence
  return true
}

const EFFORT = /^(?:effort|精力(?:占比)?)?[: ]*(.+)$/iu
const STRETCH = /^stretch[: ]*(.+)$/iu

function readShare(part: string, fields: LineFields): boolean {
  const stretch = percentOf(STRETCH.exec(part))
  if (stretch !== null) {
    fields.facets.stretch = stretch
    return true
  }
  const effort = percentOf(EFFORT.exec(part))
  if (effort === null || effort < 0 || effort > 100) return false
  fields.facets.effort = effort
  return true
}

function percentOf(found: RegExpExecArray | null): number | null {
  const reading = found === null ? null : readNumber(found[1] ?? '')
  return reading?.type === 'value' && reading.unit === '%' ? reading.value : null
}

function readFlag(part: string, fields: LineFields): boolean {
  switch (part.toLowerCase()) {
    case 'locked':
      fields.facets.effortLocked = true
      return true
    case 'done':
    case '已完成':
      fields.facets.done = true
      return true
    case 'committed':
    case 'aspirational':
      fields.facets.commitment = part.toLowerCase() === 'committed' ? 'committed' : 'aspirational'
      return true
    case 'guard':
      fields.facets.role = 'guard'
      return true
    case 'lead':
      fields.facets.role = 'lead'
      return true
    case 'lag':
      fields.facets.role = 'lag'
      return true
    default:
      return false
  }
}

function readColour(part: string, fields: LineFields): boolean {
  const colour = branchColour(Number(/^colou?r[: ]*([1-8])$/i.exec(part)?.[1]))
  if (colour !== null) fields.facets.colour = colour
  return colour !== null
}

function readStrength(part: string, fields: LineFields): boolean {
  const word = /^(?:supports?[: ]\s*|支撑[: ]?\s*)(.+)$/iu.exec(part)?.[1]
  const strength = word === undefined ? null : strengthOf(word)
  if (strength === null) return false
  fields.strength = strength
  return true
}
