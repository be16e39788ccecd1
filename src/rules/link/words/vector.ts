/** Weights by term, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>

/** Each term counts by how rare it is and how often it stands in the list. */
export function vectorOf(terms: readonly string[], rarity: (term: string) => number): Vector {
  const weights = new Map<string, number>()
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + rarity(term))
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  const length = Math.sqrt(squares)
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}

/** From 0, nothing in common, to 1, alike. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}
