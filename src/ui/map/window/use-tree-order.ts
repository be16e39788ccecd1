import { useEffect, type RefObject } from 'react'
import { inDocumentOrder, type DocumentReader, type NodeId } from '../../../domain'
import { onIdle } from '../../../lib'
import { useEditor } from '../../hooks/editor'
import { elementsBy } from './elements-by'
import type { MapWindow } from './map-window'

/** Of a card, marks the element that stands for the group of its children. */
export const CHILD_GROUP_ATTRIBUTE = 'data-child-group'

/**
 * Tells assistive technology the tree of the cards that are drawn, which stand in the page in no order of their own:
 * each parent owns its children, and the tree those whose parent is not drawn, both in the order of the map.
 */
export function useTreeOrder(tree: RefObject<HTMLElement | null>, { cards }: MapWindow): void {
  const document = useEditor((state) => state.document)
  const structure = useEditor((state) => state.document.structureVersion)
  useEffect(
    () =>
      onIdle(() => {
        if (tree.current) markOwners(tree.current, document, new Set(cards.map(({ id }) => id)))
      }),
    [tree, document, structure, cards],
  )
}

function markOwners(tree: HTMLElement, document: DocumentReader, drawn: ReadonlySet<NodeId>): void {
  const families = new Map<string, NodeId[]>()
  const tops: NodeId[] = []
  for (const id of drawn) {
    const parentId = document.node(id)?.parentId ?? null
    if (parentId === null || !drawn.has(parentId)) tops.push(id)
    else families.set(parentId, [...(families.get(parentId) ?? []), id])
  }
  setOwned(tree, inDocumentOrder(document, tops))
  for (const [id, group] of elementsBy(tree, `[${CHILD_GROUP_ATTRIBUTE}]`, CHILD_GROUP_ATTRIBUTE))
    setOwned(group, inDocumentOrder(document, families.get(id) ?? []))
}

function setOwned(element: Element, ids: readonly NodeId[]): void {
  const owned = ids.map((id) => `card-${id}`).join(' ')
  if (owned === '') element.removeAttribute('aria-owns')
  else if (owned !== element.getAttribute('aria-owns')) element.setAttribute('aria-owns', owned)
}
