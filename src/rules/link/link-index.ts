import type { DocumentDiff, DocumentReader, NodeId } from '../../domain'
import { isVouchedFor } from '../support'
import type { Encoder } from './encode'
import { createReadings } from './readings'
import { evidenceIn, isOfToday, type Shown } from './shown-evidence'
import type { LinkEvidence } from './types'

/** Keeps what the titles of a map show of its links, and computes again only what a change touched. */
export interface LinkIndex {
  /** Notes a change that was made to the document. */
  note(diff: DocumentDiff): void
  /**
   * Reads links until it is done or `isOver`; once everything is read, answers with the key results of which
   * something else is shown than before. Until then all that was shown before stands.
   */
  work(isOver: () => boolean): readonly NodeId[]
  /** Is there something left to read? */
  readonly isPending: boolean
  of(id: NodeId): LinkEvidence | null
  /** Key results without anyone's word that read weakest first. */
  toRate(): readonly NodeId[]
}

export function createLinkIndex(document: DocumentReader, encoder: Encoder): LinkIndex {
  const readings = createReadings(document, encoder)
  const shown = new Map<NodeId, Shown>()
  /** Objectives of which the evidence is to be shown anew. */
  const due = new Set<NodeId>()
  let hasNewStructure = false
  let waiting: readonly NodeId[] | null = null

  const isDue = (): boolean => due.size > 0 || hasNewStructure

  function show(): NodeId[] {
    const changed: NodeId[] = []
    for (const { family } of readings.places()) {
      if (!due.has(family.id)) continue
      const found = new Map(evidenceIn(document, family, readings.of))
      for (const { id } of family.keyResults) {
        const after = found.get(id)
        if (JSON.stringify(shown.get(id)) === JSON.stringify(after)) continue
        if (after === undefined) shown.delete(id)
        else shown.set(id, after)
        changed.push(id)
      }
    }
    for (const id of shown.keys()) if (!readings.has(id)) shown.delete(id)
    due.clear()
    hasNewStructure = false
    waiting = null
    return changed
  }

  return {
    note(diff) {
      const { structure, verdicts } = readings.note(diff)
      hasNewStructure ||= structure
      for (const id of verdicts) due.add(id)
      if (verdicts.length > 0) waiting = null
    },
    work(isOver) {
      for (const id of readings.work(isOver)) due.add(id)
      return readings.isPending || !isDue() ? [] : show()
    },
    get isPending() {
      return readings.isPending || isDue()
    },
    of(id) {
      const known = shown.get(id)
      return known !== undefined && isOfToday(document, id, known) ? known.evidence : null
    },
    toRate() {
      waiting ??= [...shown]
        .filter(([id]) => !isVouchedFor(document, id))
        .sort(([, a], [, b]) => a.evidence.score - b.evidence.score)
        .map(([id]) => id)
      return waiting
    },
  }
}
