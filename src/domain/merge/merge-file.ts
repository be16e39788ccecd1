import type { DocumentDiff } from '../diff/diff'
import { diffBetween, forEachChange } from '../diff/diff-algebra'
import { createDiffBuilder } from '../diff/diff-builder'
import { isEqual } from '../diff/is-equal'
import { nodeChanges, type NodeChange } from '../diff/node-changes'
import { contentOf } from '../document/content'
import type { NodeId, NodeRecord } from '../model'
import type { DocumentContent } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { TABLE_NAMES } from '../table-names'
import { TABLES } from '../tables'
import { matchCards } from './match-cards'
import { mergeDiffs, type Merged } from './merge-diffs'

/** A map that comes back as a file after others worked on it. */
export interface ReturnedMap {
  readonly content: DocumentContent
  /** What it held when it left; null where the file does not say. */
  readonly base: DocumentContent | null
}

/** What a returned map would change, ready to be merged as a whole or in parts. */
export interface FileMerge {
  /** What was done in the file since it left; without a base, all in which it differs from the map. */
  readonly ours: DocumentDiff
  /** What was done in the map meanwhile; without a base nothing is known of that. */
  readonly theirs: DocumentDiff
  /** What becomes of each card if all is taken. */
  readonly changes: ReadonlyMap<NodeId, NodeChange>
  /** Cards that were changed on both sides in ways that exclude each other. */
  readonly conflicts: ReadonlySet<NodeId>
  /** Do settings of the map differ as well? */
  readonly hasSettings: boolean
}

/** Compares a returned map with the map: three ways where its base is known, else two. */
export function compareFile(document: DocumentReader, returned: ReturnedMap): FileMerge {
  const sides = sidesOf(document, returned)
  const { diff } = mergeDiffs({ document, ...sides })
  const changes = nodeChanges(diff)
  const conflicts = new Set([...changes.keys()].filter((id) => isConflict(sides, id)))
  return { ...sides, changes, conflicts, hasSettings: changesMap(diff) }
}

/** What of a returned map is taken. */
export interface PickedChanges {
  readonly cards: ReadonlySet<NodeId>
  readonly settings: boolean
}

/**
 * The change of the map that takes the picked cards over, by the rule of `mergeDiffs`; a new card takes the new cards
 * above it along. Every other card stays as it is, and from a sound map comes a sound one.
 */
export function mergeFile(
  document: DocumentReader,
  { ours, theirs }: Pick<FileMerge, 'ours' | 'theirs'>,
  picked: PickedChanges,
): Merged {
  return mergeDiffs({ document, ours: pickedOf(document, ours, picked), theirs })
}

/** The picked cards, and the new cards above them that they need. */
export function withNewParents(
  document: DocumentReader,
  { ours }: Pick<FileMerge, 'ours'>,
  cards: ReadonlySet<NodeId>,
): ReadonlySet<NodeId> {
  const all = new Set(cards)
  for (const id of cards) {
    let above = afterwards(ours, id)?.parentId ?? null
    while (above !== null && document.node(above) === undefined && !all.has(above)) {
      all.add(above)
      above = afterwards(ours, above)?.parentId ?? null
    }
  }
  return all
}

function sidesOf(
  document: DocumentReader,
  { content, base }: ReturnedMap,
): Pick<FileMerge, 'ours' | 'theirs'> {
  if (base !== null) return { ours: diffBetween(base, content), theirs: diffBetween(base, document) }
  const known = content.nodes.some(({ id }) => document.node(id) !== undefined)
  return {
    ours: diffBetween(contentOf(document), known ? content : matchCards(document, content)),
    theirs: {},
  }
}

function pickedOf(document: DocumentReader, ours: DocumentDiff, picked: PickedChanges): DocumentDiff {
  const cards = withNewParents(document, { ours }, picked.cards)
  const builder = createDiffBuilder()
  forEachChange(ours, TABLE_NAMES, (table, id, change) => {
    const row = change.after ?? change.before
    const owners = row === undefined ? [] : TABLES[table].owners(row)
    const isPicked = owners.length === 0 ? picked.settings : owners.some((owner) => cards.has(owner))
    if (isPicked) builder.add(table, id, change)
  })
  return builder.build()
}

/** Does a change concern the map as a whole: its settings, its health metrics and the like? */
function changesMap(diff: DocumentDiff): boolean {
  let found = false
  forEachChange(diff, TABLE_NAMES, (table, _, { before, after }) => {
    const row = after ?? before
    found ||= row !== undefined && TABLES[table].owners(row).length === 0
  })
  return found
}

/** The card as the file has it, if it was new or changed there. */
function afterwards({ nodes }: DocumentDiff, id: NodeId): NodeRecord | undefined {
  return nodes?.added.get(id) ?? nodes?.updated.get(id)?.[1]
}

/** Did both sides set a field to different values, or did one side delete what the other has edited? */
function isConflict({ ours, theirs }: Pick<FileMerge, 'ours' | 'theirs'>, id: NodeId): boolean {
  const [mine, other] = [ours.nodes, theirs.nodes]
  const [edited, editedThere] = [mine?.updated.get(id), other?.updated.get(id)]
  if (edited && editedThere) return excludeEachOther(edited, editedThere[1])
  return edited
    ? (other?.removed.has(id) ?? false)
    : editedThere !== undefined && (mine?.removed.has(id) ?? false)
}

function excludeEachOther([base, ours]: readonly [NodeRecord, NodeRecord], theirs: NodeRecord): boolean {
  const mine = new Map<string, unknown>(Object.entries(ours))
  const other = new Map<string, unknown>(Object.entries(theirs))
  return Object.entries<unknown>({ ...base }).some(([field, value]) => {
    const [left, right] = [mine.get(field), other.get(field)]
    return !isEqual(left, value) && !isEqual(right, value) && !isEqual(left, right)
  })
}
