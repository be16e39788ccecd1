import { ancestors, mapRoots, walkBranch, type DocumentReader, type NodeId } from '../../domain'
import { childrenOf } from '../parts/family'

/** An objective of the map with its key results. */
export interface MappedFamily {
  readonly id: NodeId
  readonly title: string
  readonly parentId: NodeId | null
  /** Ids of all that it stands under, separated by spaces. */
  readonly path: string
  readonly keyResults: readonly { readonly id: NodeId; readonly title: string }[]
}

/** A family with those among which its key results are compared. */
export interface Neighbourhood {
  readonly family: MappedFamily
  /** The same list for all that share it, itself among them. */
  readonly around: readonly MappedFamily[]
}

/** In a map of more objectives, an objective is compared with those beside it only, as many as these. */
const MOST_AROUND = 24

/**
 * Lists the families of a map. What is as it was in the survey before is the same object again, so that all that was
 * computed from it still holds.
 */
export function survey(document: DocumentReader, before: readonly Neighbourhood[]): Neighbourhood[] {
  const known = new Map(before.map(({ family }) => [family.id, family]))
  return gather(
    objectivesOf(document).map((id) => familyAt(document, id, known.get(id))),
    before,
  )
}

/** The same where nothing but titles changed, and these only at the given objectives or at their key results. */
export function resurvey(
  document: DocumentReader,
  before: readonly Neighbourhood[],
  touched: ReadonlySet<NodeId>,
): readonly Neighbourhood[] {
  if (touched.size === 0) return before
  return gather(
    before.map(({ family }) => (touched.has(family.id) ? familyAt(document, family.id, family) : family)),
    before,
  )
}

function gather(families: readonly MappedFamily[], before: readonly Neighbourhood[]): Neighbourhood[] {
  const lists = new Map(before.map(({ family, around }) => [family.id, around]))
  const groups = families.length <= MOST_AROUND ? [families] : groupByParent(families)
  return groups.flatMap((group) => {
    const nearest = group.slice(0, MOST_AROUND)
    const earlier = group[0] && lists.get(group[0].id)
    const around = earlier !== undefined && isSameList(earlier, nearest) ? earlier : nearest
    return group.map((family) => ({ family, around }))
  })
}

/** May a key result of one move to the other? Not to an objective above its own or below it. */
export function isRival(family: MappedFamily, other: MappedFamily): boolean {
  return other.title.trim() !== '' && family !== other && !isBelow(family, other) && !isBelow(other, family)
}

function isBelow(family: MappedFamily, other: MappedFamily): boolean {
  return family.path.split(' ').includes(other.id)
}

function objectivesOf(document: DocumentReader): NodeId[] {
  return mapRoots(document).flatMap((root) =>
    [...walkBranch(document, root)].filter((id) => document.node(id)?.kind === 'objective'),
  )
}

function familyAt(document: DocumentReader, id: NodeId, known: MappedFamily | undefined): MappedFamily {
  const node = document.node(id)
  const family: MappedFamily = {
    id,
    title: node?.title ?? '',
    parentId: node?.parentId ?? null,
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

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at])
}

function groupByParent(families: readonly MappedFamily[]): MappedFamily[][] {
  const groups = new Map<NodeId | null, MappedFamily[]>()
  for (const family of families) groups.set(family.parentId, [...(groups.get(family.parentId) ?? []), family])
  return [...groups.values()]
}
