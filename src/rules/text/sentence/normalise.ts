import { SIMPLIFIED, TRADITIONAL } from '../../lexicon/traditional'
import type { TextRange } from './spans'

/** A title as the matching sees it, with the way back to what the person typed. */
export interface Normalised {
  /** Compatibility forms folded (NFKC), lower case, Traditional characters as Simplified. */
  readonly text: string
  /** By code unit of `text`: where its source begins and ends in the title; null where both are alike. */
  readonly sources: readonly TextRange[] | null
}

const simplifiedOf = new Map(Array.from(TRADITIONAL, (character, index) => [character, SIMPLIFIED[index]]))
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gsu
/** A list mark, which folding would turn into an amount. */
const CIRCLED_NUMBER = /^[①-⑳]$/u
const PLAIN_ASCII = /^[\t\n\x20-\x7e]*$/

/** The title in the form that patterns are written for. The title itself is never changed. */
export function normalise(title: string): Normalised {
  if (PLAIN_ASCII.test(title)) return { text: title.toLowerCase(), sources: null }
  let text = ''
  const sources: TextRange[] = []
  for (const match of title.matchAll(CLUSTERS)) {
    const folded = foldCluster(match[0])
    const source = { start: match.index, end: match.index + match[0].length }
    for (let unit = 0; unit < folded.length; unit += 1) sources.push(source)
    text += folded
  }
  return { text, sources }
}

/** The range of the title that a range of the normalised text stands for. */
export function toTitleRange(normalised: Normalised, range: TextRange): TextRange {
  if (normalised.sources === null) return range
  const start = normalised.sources[range.start]?.start ?? 0
  return { start, end: normalised.sources[range.end - 1]?.end ?? start }
}

/** Clusters folded by now; texts repeat a few thousand of them. */
const foldedClusters = new Map<string, string>()
const MAX_FOLDED_CLUSTERS = 10_000

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster)
  if (known !== undefined) return known
  if (foldedClusters.size >= MAX_FOLDED_CLUSTERS) foldedClusters.clear()
  const folded = foldAnew(cluster)
  foldedClusters.set(cluster, folded)
  return folded
}

function foldAnew(cluster: string): string {
  if (CIRCLED_NUMBER.test(cluster)) return cluster
  const folded = cluster.normalize('NFKC').toLowerCase()
  return simplifiedOf.get(folded) ?? folded
}
