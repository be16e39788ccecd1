import {
  contentOf,
  createLiveDocument,
  isEmptyDiff,
  squashDiffs,
  type DocumentDiff,
  type DocumentReader,
} from '../domain'
import { createRuleEngine, type Diagnostic } from '../rules'
import type { Services } from './command'

/** A fix may bring up a new finding of the same rule; a rule that never comes to rest is left after so many rounds. */
const ROUNDS = 10

/**
 * One change that takes the first fix of every finding that is meant, checking again after each; null when nothing
 * can be mended. Works on a copy: the document stays as it is.
 */
export function fixEverything(
  document: DocumentReader,
  isMeant: (diagnostic: Diagnostic) => boolean,
  { clock, ids }: Services,
): DocumentDiff | null {
  const copy = createLiveDocument(contentOf(document))
  const engine = createRuleEngine({ document: copy, clock })
  const diffs: DocumentDiff[] = []
  engine.work()

  function mend(key: string): boolean {
    const finding = engine.all().find((diagnostic) => diagnostic.key === key)
    const offer = finding?.offers.find((each) => each.type === 'fix' && !each.singly)
    if (finding === undefined || offer === undefined) return false
    const diff = engine.fix(finding, offer.id, ids)
    if (diff === null || isEmptyDiff(diff)) return false
    copy.apply(diff)
    engine.update(diff)
    engine.work()
    diffs.push(diff)
    return true
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    const keys = engine
      .all()
      .filter(isMeant)
      .map(({ key }) => key)
    if (keys.map(mend).every((mended) => !mended)) break
  }
  return diffs.length === 0 ? null : squashDiffs(diffs)
}
