import { ancestors, isParked, type DocumentReader, type NodeId } from '../../../domain'
import { childrenOf } from '../../parts/family'

/** An objective of the map with its key results. */
export interface MappedFamily {
  readonly id: NodeId
  readonly title: string
  readonly parentId: NodeId | null
  /** Ids of all that it stands under, separated by spaces. */
  readonly path: string
  readonly keyResults: readonly { readonly id: NodeId; readonly title: string }[]
}

/** The family of an objective of the map, the one known if it is as it was; undefined of anything else. */
export function familyAt(
  document: DocumentReader,
  id: NodeId,
  known: MappedFamily | undefined,
): MappedFamily | undefined {
  const node = document.node(id)
  if (node?.kind !== 'objective' || isParked(document, id)) return undefined
  const family: MappedFamily = {
    id,
    title: node.title,
    parentId: node.parentId,
    path: ancestors(document, id).join(' '),
    keyResults: childrenOf(document, id, 'keyResult').map(({ id: child, title }) => ({ id: child, title })),
  }
  return known !== undefined && isSameFamily(known, family) ? known : family
}

function isSameFamily(a: MappedFamily, b: MappedFamily): boolean {
  return (
    a.title === b.title &&
    a.path === b.path &&
    a.keyResults.length === b.keyResults.length &&
    a.keyResults.every(({ id, title }, at) => id === b.keyResults[at]?.id && title === b.keyResults[at].title)
  )
}

/** May a key result of one move to the other? Not to an objective above its own or below it. */
export function isCandidateParent(family: MappedFamily, other: MappedFamily): boolean {
  return other.title.trim() !== '' && family !== other && !isBelow(family, other) && !isBelow(other, family)
}

function isBelow(family: MappedFamily, other: MappedFamily): boolean {
  return family.path.split(' ').includes(other.id)
}
