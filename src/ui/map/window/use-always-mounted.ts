import { useEffect, useMemo, useState } from 'react'
import type { NodeId } from '../../../domain'
import { onIdle } from '../../../lib'
import { useEditor } from '../../hooks/editor'
import { useLayoutRevision } from '../map-context'
import { neighboursForScreenReader } from './map-window'

const NO_NODES: readonly NodeId[] = []

/**
 * The nodes that are in the page wherever the window is: the active one at once, and in an idle moment those that a
 * screen reader looks for around it. An edit that makes another node active need not wait for cards out of sight.
 */
export function useAlwaysMounted(): ReadonlySet<NodeId> {
  const document = useEditor((state) => state.document)
  const selection = useEditor(({ session }) => session.selection)
  const { active } = selection
  const revision = useLayoutRevision()
  const [neighbours, setNeighbours] = useState(NO_NODES)
  useEffect(
    () =>
      onIdle(() => setNeighbours((before) => sameOr(before, neighboursForScreenReader(document, selection)))),
    [document, selection, revision],
  )
  return useMemo(() => new Set(active === null ? neighbours : [active, ...neighbours]), [active, neighbours])
}

/** What says the same stays the same list. */
function sameOr(before: readonly NodeId[], now: readonly NodeId[]): readonly NodeId[] {
  return before.length === now.length && before.every((id, at) => id === now[at]) ? before : now
}
