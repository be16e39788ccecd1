import { changesOf, type DocumentDiff, type DocumentReader, type NodeId, type NodeRecord } from '../../domain'
import { isVouchedFor } from '../support'
import type { Encoder } from './encode'
import { createReadLink, type LinkReading } from './reading'
import { evidenceIn, isOfToday, type Shown } from './shown-evidence'
import { survey, type Neighbourhood } from './survey'
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

interface Entry extends Neighbourhood {
  readonly reading: LinkReading | null
}

export function createLinkIndex(document: DocumentReader, encoder: Encoder): LinkIndex {
  const readLink = createReadLink(encoder)
  let neighbourhoods: readonly Neighbourhood[] = []
  let entries = new Map<NodeId, Entry>()
  let shown = new Map<NodeId, Shown>()
  let unread: { readonly id: NodeId; readonly title: string; readonly place: Neighbourhood }[] = []
  let isStale = true
  let isShown = false

  function surveyAnew(): void {
    neighbourhoods = survey(document, neighbourhoods)
    const before = entries
    entries = new Map()
    unread = []
    for (const place of neighbourhoods)
      for (const { id, title } of place.family.keyResults) {
        const known = before.get(id)
        const holds = known?.family === place.family && known.around === place.around
        if (holds) entries.set(id, known)
        else unread.push({ id, title, place })
      }
    isStale = false
    isShown = false
  }

  function readNext(): void {
    const next = unread.pop()
    if (next === undefined) return
    const { id, title, place } = next
    entries.set(id, { ...place, reading: readLink(id, title, place) })
  }

  function show(): NodeId[] {
    const before = shown
    const readingOf = (id: NodeId): LinkReading | null => entries.get(id)?.reading ?? null
    shown = new Map(neighbourhoods.flatMap(({ family }) => evidenceIn(document, family, readingOf)))
    isShown = true
    const onMap = neighbourhoods.flatMap(({ family }) => family.keyResults.map(({ id }) => id))
    return onMap.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(shown.get(id)))
  }

  return {
    note(diff) {
      isStale ||= mattersToLinks(diff)
    },
    work(isOver) {
      if (isStale) surveyAnew()
      while (unread.length > 0 && !isOver()) readNext()
      return unread.length > 0 || isShown ? [] : show()
    },
    get isPending() {
      return isStale || !isShown
    },
    of(id) {
      const known = shown.get(id)
      return known !== undefined && isOfToday(document, id, known) ? known.evidence : null
    },
    toRate: () =>
      [...shown]
        .filter(([id]) => !isVouchedFor(document, id))
        .sort(([, a], [, b]) => a.evidence.score - b.evidence.score)
        .map(([id]) => id),
  }
}

const READ_OF_NODES = ['title', 'kind', 'parentId', 'orderKey', 'parked'] as const

/** Titles of other kinds are not read; moved or parked, they take along what stands below them. */
function mattersToLinks(diff: DocumentDiff): boolean {
  if (diff.ratings !== undefined || diff.dismissals !== undefined) return true
  return [...changesOf(diff, 'nodes')].some(([, { before, after }]) => {
    const changed = READ_OF_NODES.filter((field) => before?.[field] !== after?.[field])
    return changed.some((field) => field !== 'title' || isRead(before) || isRead(after))
  })
}

function isRead(node: NodeRecord | undefined): boolean {
  return node?.kind === 'keyResult' || node?.kind === 'objective'
}
