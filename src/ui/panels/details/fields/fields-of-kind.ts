import type { NodeKind } from '../../../../domain'
import { KIND_PRESENTATIONS, type DetailField } from '../../../kinds'

/** Fields that several cards can take at once. */
const COMMON: ReadonlySet<DetailField> = new Set([
  'confidence',
  'owner',
  'start',
  'due',
  'phase',
  'done',
  'effort',
])

/** The details that every one of the kinds uses; for several cards only those that make sense for all. */
export function fieldsOf(kinds: readonly NodeKind[]): ReadonlySet<DetailField> {
  const [first, ...others] = kinds
  if (first === undefined) return new Set()
  if (others.length === 0) return KIND_PRESENTATIONS[first].fields
  const shared = [...KIND_PRESENTATIONS[first].fields].filter(
    (field) => COMMON.has(field) && others.every((kind) => KIND_PRESENTATIONS[kind].fields.has(field)),
  )
  return new Set(shared)
}
