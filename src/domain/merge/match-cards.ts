import { isEqual } from '../diff/is-equal'
import { createTransaction } from '../diff/transaction'
import { contentOf, nodeRecord } from '../document/content'
import { createLiveDocument } from '../document/live-document'
import type { NodeId, NodeRecord } from '../model'
import { copyBranches, copyRecords } from '../operations/tree/copy-branches'
import { PLACE_FIELDS } from '../place'
import type { DocumentContent } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { mapRoots, parkedRoots } from '../tree'

/**
 * Content of another program as a later state of the map: a card below the same cards under the same title is the same
 * card, and gets what the file says of it on top of what it has. The others are new, and come last among their siblings.
 * What the file does not speak of stays as it is.
 */
export function matchCards(document: DocumentReader, content: DocumentContent): DocumentContent {
  const file = createLiveDocument(content)
  const known = knownCards(document, file)
  const transaction = createTransaction(document)
  for (const [id, same] of known) {
    const node = file.node(id)
    if (node !== undefined) transaction.patch('nodes', same, givenFields(node))
  }
  const added = content.nodes.filter(({ id }) => !known.has(id))
  const copyOf = new Map<NodeId, NodeId>(added.map(({ id }) => [id, id]))
  for (const { id, parentId, parked } of added) {
    const place = parentId === null ? null : known.get(parentId)
    if (place !== undefined)
      copyBranches(transaction, { source: file, tops: [id], place: { parentId: place, parked }, copyOf })
  }
  const records = { source: file, copyOf, newId: () => '' }
  copyRecords(transaction, 'always', records)
  copyRecords(transaction, 'withHistory', records)
  return contentOf(transaction)
}

/** For cards of the file, those of the map that they repeat. A lone root is the same whatever it is called. */
function knownCards(document: DocumentReader, file: DocumentReader): ReadonlyMap<NodeId, NodeId> {
  const known = new Map<NodeId, NodeId>()
  const families: [there: readonly NodeId[], here: readonly NodeId[]][] = [
    [parkedRoots(file), parkedRoots(document)],
  ]
  const [roots, ours] = [mapRoots(file), mapRoots(document)]
  const [root, own] = [roots[0], ours[0]]
  if (roots.length === 1 && ours.length === 1 && root !== undefined && own !== undefined) {
    known.set(root, own)
    families.push([file.children(root), document.children(own)])
  } else families.push([roots, ours])
  for (const [there, here] of families) {
    const free = new Set(here)
    for (const id of there) {
      const same = [...free].find((other) => nameOf(document, other) === nameOf(file, id))
      if (same === undefined) continue
      free.delete(same)
      known.set(id, same)
      families.push([file.children(id), document.children(same)])
    }
  }
  return known
}

/** A title without what people do not see as a difference. */
function nameOf(document: DocumentReader, id: NodeId): string {
  return (document.node(id)?.title ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

const PLACE_AND_LOOK = new Set(['id', ...PLACE_FIELDS, 'colour'])

/** What the file says of a card, but for its place and its look. */
function givenFields(node: NodeRecord): Partial<NodeRecord> {
  const { id, parentId, orderKey, kind } = node
  const blank = new Map(Object.entries(nodeRecord({ id, parentId, orderKey, kind })))
  return Object.fromEntries(
    Object.entries(node).filter(
      ([field, value]) => !PLACE_AND_LOOK.has(field) && !isEqual(value, blank.get(field)),
    ),
  )
}
