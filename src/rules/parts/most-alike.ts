import type { DocumentReader, NodeRecord } from '../../domain'
import type { RuleContext } from '../types'
import { likeness } from '../text/sentence/tokens'

/** More siblings than this are not compared with each other: so many are another rule's business. */
const COMPARED = 12

/** Two titles and how much they have in common: 1 all, 0 nothing. */
export interface AlikePair {
  readonly first: NodeRecord
  readonly second: NodeRecord
  readonly likeness: number
}

/** Every two of the nodes whose titles have anything in common, the most alike first. */
export function pairsByLikeness(
  nodes: readonly NodeRecord[],
  sentence: RuleContext['sentence'],
): readonly AlikePair[] {
  const texts = nodes.slice(0, COMPARED).map((node) => ({ node, tokens: sentence(node.title).tokens }))
  return texts
    .flatMap((a, index) =>
      texts.slice(index + 1).map((b) => ({
        first: a.node,
        second: b.node,
        likeness: likeness(a.tokens, b.tokens),
      })),
    )
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
}

/** The candidate that, with what hangs below it, has most in common with a title; of equal ones the first. */
export function bestMatch(
  { title }: NodeRecord,
  candidates: readonly NodeRecord[],
  { document, sentence }: Pick<RuleContext, 'document' | 'sentence'>,
): NodeRecord | undefined {
  const wanted = sentence(title).tokens
  const fits = candidates.map((node) => likeness(wanted, sentence(familyText(document, node)).tokens))
  return candidates[fits.indexOf(Math.max(...fits))]
}

function familyText(document: DocumentReader, { id, title }: NodeRecord): string {
  return [title, ...document.children(id).map((child) => document.node(child)?.title ?? '')].join('\n')
}
