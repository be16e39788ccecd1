import type { DocumentReader, NodeId } from '../../../domain'
import type { Encoder } from '../words/encode'
import type { LinkChanges } from './link-changes'
import { createReadLink, type LinkReading } from './reading'
import type { Neighbourhood } from './neighbourhoods'
import { createSurvey } from './survey'

/** The readings of all links of a map; after a change only those are read again that it may have touched. */
export interface Readings {
  update(changes: LinkChanges): void
  /** Looks at one node, places a group or reads one link; false when nothing is left to do. */
  step(): boolean
  readonly isPending: boolean
  /** What is read of the key results of an objective; undefined where it is none of the map. */
  of(objective: NodeId): FamilyReadings | undefined
}

/** The readings of a family, in its order; null where a link says nothing or is not read yet. */
export type FamilyReadings = ReadonlyMap<NodeId, LinkReading | null>

interface Unread {
  readonly id: NodeId
  readonly title: string
  readonly place: Neighbourhood
}

/** Readings of a map that is still to be read; `onChange` hears of each objective whose readings will be others. */
export function createReadings(
  document: DocumentReader,
  encoder: Encoder,
  onChange: (objective: NodeId) => void,
): Readings {
  const readLink = createReadLink(encoder)
  const readings = new Map<NodeId, Map<NodeId, LinkReading | null>>()
  const unread: Unread[] = []

  const survey = createSurvey(document, (objective) => {
    const place = survey.placeOf(objective)
    if (place === undefined) readings.delete(objective)
    else lineUp(place)
    onChange(objective)
  })

  function lineUp(place: Neighbourhood): void {
    const { id: objective, keyResults } = place.family
    readings.set(objective, new Map(keyResults.map(({ id }) => [id, null])))
    for (const { id, title } of keyResults) unread.push({ id, title, place })
  }

  function readNext(): boolean {
    const next = unread.pop()
    if (next === undefined) return false
    const { id, title, place } = next
    const objective = place.family.id
    // Only the latest place of an objective is read.
    if (survey.placeOf(objective) === place) readings.get(objective)?.set(id, readLink(id, title, place))
    return true
  }

  return {
    update: (changes) => survey.update(changes),
    step: () => survey.step() || readNext(),
    get isPending() {
      return survey.isPending || unread.length > 0
    },
    of: (objective) => readings.get(objective),
  }
}
