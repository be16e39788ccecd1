import type { NodeId } from '../../domain'
import type { Diagnostic, Omission } from '../types'
import type { Check } from './merge-findings'

/** Counts errors and warnings as they are listed: one a card, and one for each kind of omission. */
export interface ProblemCount {
  /** Call after the findings at a card changed. */
  note(id: NodeId, before: readonly Diagnostic[], after: readonly Diagnostic[]): void
  readonly value: number
}

/** A count of nothing; `checksAt` merges the present findings at a card. */
export function createProblemCount(checksAt: (id: NodeId) => readonly Check[]): ProblemCount {
  const cards = new Set<NodeId>()
  const omissions = new Map<Omission, number>()

  function count(id: NodeId): void {
    const isProblem = checksAt(id).some(
      ({ first, isOmission, isSaidAbove }) => !isOmission && !isSaidAbove && isGrave(first),
    )
    if (isProblem) cards.add(id)
    else cards.delete(id)
  }

  function add(found: readonly Diagnostic[], by: 1 | -1): void {
    for (const each of found)
      if (each.missing !== undefined && isGrave(each))
        omissions.set(each.missing, (omissions.get(each.missing) ?? 0) + by)
  }

  return {
    note(id, before, after) {
      add(before, -1)
      add(after, 1)
      const concerned = new Set([id])
      // What is found at a parent may say what is found at its children, or no longer.
      for (const { related } of [...before, ...after]) related.forEach((each) => concerned.add(each))
      concerned.forEach(count)
    },
    get value() {
      return cards.size + [...omissions.values()].filter((lacking) => lacking > 0).length
    },
  }
}

function isGrave({ level }: Diagnostic): boolean {
  return level === 'block' || level === 'warn'
}
