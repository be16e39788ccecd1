import { compareCodeUnits } from '../../lib'
import type { DocumentReader } from '../../domain'

/** Everybody who owns something on the map, most often named first: for completion. Walks all nodes. */
export function ownersInUse(document: DocumentReader): readonly string[] {
  const counts = new Map<string, number>()
  for (const { owner } of document.all('nodes')) {
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareCodeUnits(a, b)).map(([owner]) => owner)
}
