import type { NodeKind } from '../../../domain'

type DetailField =
  | 'note'
  | 'role'
  | 'commitment'
  | 'stretch'
  | 'metric'
  | 'confidence'
  | 'support'
  | 'owner'
  | 'start'
  | 'due'
  | 'done'
  | 'effort'
  | 'progress'

const FIELDS: Readonly<Record<NodeKind, ReadonlySet<DetailField>>> = {
  bigObjective: new Set(['stretch', 'progress', 'owner', 'due', 'note']),
  objective: new Set(['commitment', 'progress', 'support', 'owner', 'due', 'effort', 'note']),
  keyResult: new Set(['role', 'metric', 'confidence', 'support', 'owner', 'due', 'effort', 'note']),
  action: new Set(['done', 'owner', 'start', 'due', 'note']),
  idea: new Set(['note']),
}

/** Fields that several cards can take at once. */
const COMMON: ReadonlySet<DetailField> = new Set(['confidence', 'owner', 'start', 'due', 'done', 'effort'])

/** The details that every one of the kinds uses; for several cards only those that make sense for all. */
export function fieldsOf(kinds: readonly NodeKind[]): ReadonlySet<DetailField> {
  const [first, ...others] = kinds
  if (first === undefined) return new Set()
  if (others.length === 0) return FIELDS[first]
  const shared = [...FIELDS[first]].filter(
    (field) => COMMON.has(field) && others.every((kind) => FIELDS[kind].has(field)),
  )
  return new Set(shared)
}
