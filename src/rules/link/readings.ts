import type { DocumentDiff, DocumentReader, NodeId } from '../../domain'
import type { Encoder } from './encode'
import { linkChangesOf, type LinkChanges } from './link-changes'
import { createReadLink, type LinkReading } from './reading'
import { resurvey, survey, type Neighbourhood } from './survey'

/** The readings of all links of a map; after a change only those are read again that it may have touched. */
export interface Readings {
  note(diff: DocumentDiff): LinkChanges
  /** Reads until all is read or `isOver`; answers with the objectives of which something was read or taken away. */
  work(isOver: () => boolean): ReadonlySet<NodeId>
  readonly isPending: boolean
  readonly of: (id: NodeId) => LinkReading | null
  /** Does the key result stand under an objective of the map? */
  has(id: NodeId): boolean
  places(): readonly Neighbourhood[]
}

interface Entry {
  readonly place: Neighbourhood
  readonly reading: LinkReading | null
}

interface Unread {
  readonly id: NodeId
  readonly title: string
  readonly place: Neighbourhood
}

export function createReadings(document: DocumentReader, encoder: Encoder): Readings {
  const readLink = createReadLink(encoder)
  const titles = new Set<NodeId>()
  let hasNewStructure = true
  let places: readonly Neighbourhood[] = []
  let entries = new Map<NodeId, Entry>()
  let unread: Unread[] = []

  const isStale = (): boolean => hasNewStructure || titles.size > 0

  function look(): Set<NodeId> {
    const before = entries
    places = hasNewStructure ? survey(document, places) : resurvey(document, places, titles)
    const kept = places.flatMap((place) => keptOf(place, before))
    entries = new Map(kept)
    unread = places.flatMap((place) => unreadOf(place, entries))
    hasNewStructure = false
    titles.clear()
    return new Set(unread.map(({ place }) => place.family.id))
  }

  return {
    note(diff) {
      const changes = linkChangesOf(diff, document)
      hasNewStructure ||= changes.structure
      for (const id of changes.titles) titles.add(id)
      return changes
    },
    work(isOver) {
      const touched = isStale() ? look() : new Set<NodeId>()
      for (let next = unread.at(-1); next !== undefined && !isOver(); next = unread.at(-1)) {
        unread.pop()
        entries.set(next.id, { place: next.place, reading: readLink(next.id, next.title, next.place) })
      }
      return touched
    },
    get isPending() {
      return isStale() || unread.length > 0
    },
    of: (id) => entries.get(id)?.reading ?? null,
    has: (id) => entries.has(id),
    places: () => places,
  }
}

/** Readings of a place that is still the same. */
function keptOf(place: Neighbourhood, before: ReadonlyMap<NodeId, Entry>): [NodeId, Entry][] {
  return place.family.keyResults.flatMap(({ id }): [NodeId, Entry][] => {
    const known = before.get(id)
    const isSame = known?.place.family === place.family && known.place.around === place.around
    return isSame ? [[id, known]] : []
  })
}

function unreadOf(place: Neighbourhood, entries: ReadonlyMap<NodeId, Entry>): Unread[] {
  return place.family.keyResults
    .filter(({ id }) => !entries.has(id))
    .map(({ id, title }) => ({ id, title, place }))
}
