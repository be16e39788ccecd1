import { isPlainObject, isEqual } from '../diff/is-equal'

type Fields = Readonly<Record<string, unknown>>

/**
 * The present row with our edits on it: fields that we did not change stay as they are. The fields of `composed`
 * are merged field by field; any other is one value, and the last one counts.
 */
export function mergeRow<Row extends object>(
  before: Row,
  after: Row,
  present: Row,
  composed: readonly string[],
): Row {
  const isComposed = (field: string): boolean => composed.includes(field)
  return mergeFields(fieldsOf(before), fieldsOf(after), fieldsOf(present), isComposed) as Row
}

function fieldsOf(row: object): Fields {
  return Object.fromEntries(Object.entries(row))
}

function mergeFields(
  before: Fields,
  after: Fields,
  present: Fields,
  isComposed: (field: string) => boolean,
): Fields {
  const merged = new Map(Object.entries(present))
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, ours, theirs] = [before[field], after[field], present[field]]
    if (isEqual(old, ours)) continue
    if (!(field in after)) merged.delete(field)
    else merged.set(field, isComposed(field) ? mergeComposed(old, ours, theirs) : ours)
  }
  return Object.fromEntries(merged)
}

function mergeComposed(before: unknown, after: unknown, present: unknown): unknown {
  if (!isPlainObject(before) || !isPlainObject(after) || !isPlainObject(present)) return after
  const isOneType = before.type === after.type && after.type === present.type
  return isOneType ? mergeFields(before, after, present, () => true) : after
}
