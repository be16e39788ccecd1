import type { DocumentDiff, DocumentReader, NodeId } from '../../../domain'
import { createQueue } from '../../../lib'
import { hasStatedSupport } from '../../support'
import type { Encoder } from '../words/encode'
import { linkChangesOf } from './link-changes'
import { createReadings, type FamilyReadings } from './readings'
import { evidenceIn, isOfToday } from './shown-evidence'
import type { LinkEvidence } from '../types'

/** Keeps what the titles of a map show of its links, and computes again only what a change touched. */
export interface LinkIndex {
  /** Notes a change that was made to the document. */
  update(diff: DocumentDiff): void
  /**
   * Reads links until it is done or `isOver`, and once everything is read, shows what was found, objective by
   * objective; answers with the key results of which something else is shown than before.
   */
  work(isOver: () => boolean): readonly NodeId[]
  /** Is there something left to read or to show? */
  readonly isPending: boolean
  of(id: NodeId): LinkEvidence | null
  /** Key results without anyone's word that read weakest first. */
  toRate(): readonly NodeId[]
}

const NOTHING_READ: FamilyReadings = new Map()

/** An index of a map that is still to be read. */
export function createLinkIndex(document: DocumentReader, encoder: Encoder): LinkIndex {
  /** Objectives of which the evidence is to be shown anew. */
  const due = createQueue<NodeId>()
  const readings = createReadings(document, encoder, due.add)
  const shown = new Map<NodeId, ReadonlyMap<NodeId, LinkEvidence>>()
  let waiting: readonly NodeId[] | null = null

  /** Shows the evidence of an objective; answers with its key results of which that is not what was shown. */
  function show(objective: NodeId): NodeId[] {
    const before = shown.get(objective)
    const found = readings.of(objective) ?? NOTHING_READ
    const after = new Map(
      evidenceIn(document, found).map(([id, evidence]) => [id, unlessSame(before?.get(id), evidence)]),
    )
    if (after.size === 0) shown.delete(objective)
    else shown.set(objective, after)
    const changed = [...found.keys()].filter((id) => before?.get(id) !== after.get(id))
    if (changed.length > 0 || before?.size !== after.size) waiting = null
    return changed
  }

  return {
    update(diff) {
      const changes = linkChangesOf(diff, document)
      readings.update(changes)
      changes.verdicts.forEach(due.add)
      if (changes.verdicts.length > 0) waiting = null
    },
    work(isOver) {
      const changed: NodeId[] = []
      while (readings.isPending && !isOver()) readings.step()
      while (!readings.isPending && due.size > 0 && !isOver()) {
        const objective = due.next()
        if (objective !== undefined) changed.push(...show(objective))
      }
      return changed
    },
    get isPending() {
      return readings.isPending || due.size > 0
    },
    of(id) {
      const objective = document.node(id)?.parentId ?? null
      const evidence = objective === null ? undefined : shown.get(objective)?.get(id)
      return evidence !== undefined && isOfToday(document, evidence) ? evidence : null
    },
    toRate() {
      waiting ??= [...shown.values()]
        .flatMap((family) => [...family])
        .filter(([id]) => !hasStatedSupport(document, id))
        .sort(([, a], [, b]) => a.score - b.score)
        .map(([id]) => id)
      return waiting
    },
  }
}

/** What is the same stays the same object. */
function unlessSame(before: LinkEvidence | undefined, after: LinkEvidence): LinkEvidence {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after
}
