import { useReactFlow, useStore, useStoreApi } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { mapRoots, type NodeId } from '../../../domain'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { MapCamera, type MapWindow } from './map-camera'
import { useWorkspace } from '../../workspace/workspace-context'
import { createMapView } from './map-view-port'
import type { CardNode } from '../cards/map-card'
import { useMap } from '../map-context'
import { sizeOf } from './viewport'

/** Opens the map at its place, now that the size of the window is known. */
function useInitialView(camera: MapCamera): void {
  const editor = useEditorInstance()
  useEffect(() => camera.showInitial(editor.store.getState()), [camera, editor])
}

/** Shows the whole of a branch that comes into focus; the whole map is seen again as it was seen before. */
function useFocusBranch(camera: MapCamera): void {
  const editor = useEditorInstance()
  const branch = useEditor(({ session }) => session.focusBranch)
  const before = useRef(branch)
  useLayoutEffect(() => {
    if (before.current === branch) return
    before.current = branch
    const state = editor.store.getState()
    camera.showInitial(state)
    const { active } = state.session.selection
    if (active !== null) camera.reveal(active)
  }, [camera, editor, branch])
}

/** Was the last press on these cards? What a pointer reaches is in sight already. */
function useByPointer(container: RefObject<HTMLElement | null>): RefObject<boolean> {
  const byPointer = useRef(false)
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const press = ({ target }: Event) => {
      byPointer.current = target instanceof Node && container.current?.contains(target) === true
    }
    const key = () => {
      byPointer.current = false
    }
    addEventListener('pointerdown', press, options)
    addEventListener('keydown', key, options)
    return () => listening.abort()
  }, [container])
  return byPointer
}

/** Keeps the active card in sight, and near enough to read while its title is edited. */
function useRevealActive(camera: MapCamera, container: RefObject<HTMLElement | null>): void {
  const active = useEditor(({ session }) => session.selection.active)
  const edited = useEditor(({ ephemeral }) => ephemeral.edit?.nodeId ?? null)
  const byPointer = useByPointer(container)
  const before = useRef(active)
  useLayoutEffect(() => {
    const last = before.current
    before.current = active
    if (active !== null && active !== last && !byPointer.current) camera.reveal(active)
  }, [camera, active, byPointer])
  useLayoutEffect(() => {
    if (edited !== null) camera.revealReadable(edited)
  }, [camera, edited])
}

/** Shows what was shown, when the window or a panel beside the map changes its size. */
function useResize(camera: MapCamera): void {
  const editor = useEditorInstance()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const before = useRef({ width, height })
  useLayoutEffect(() => {
    const last = before.current
    before.current = { width, height }
    if (last.width === 0 || (last.width === width && last.height === height)) return
    camera.resize(last, editor.store.getState().session.selection.active)
  }, [camera, editor, width, height])
}

/** Keeps the active card in sight when an edit, or taking one back, puts it elsewhere on the map. */
function useRevealMoved(camera: MapCamera): void {
  const editor = useEditorInstance()
  useEffect(
    () =>
      editor.onTransaction(({ origin, diff, selectionAfter: { active } }) => {
        if (origin !== 'remote' && active !== null && diff.nodes?.updated.has(active))
          camera.keepInView(active)
      }),
    [camera, editor],
  )
}

/** When Find closes after it went on to matches, the window is where it was before, or near enough to show the last one. */
function useRestoreAfterFind(camera: MapCamera): void {
  const editor = useEditorInstance()
  const open = useEditor(({ ephemeral }) => ephemeral.search !== null)
  const moved = useEditor(({ ephemeral }) => Boolean(ephemeral.search?.opened))
  const restore = useRef<(active: NodeId | null) => void>(null)
  useLayoutEffect(() => {
    const { document, session } = editor.store.getState()
    const [root] = mapRoots(document)
    if (!open || root === undefined || session.focusBranch !== null) return
    const saved = camera.save(root)
    restore.current = saved && ((active) => camera.restore(root, saved, active))
    return () => {
      restore.current = null
    }
  }, [camera, editor, open])
  useLayoutEffect(() => {
    if (!moved) return
    const { current } = restore
    return () => {
      const { ephemeral, session } = editor.store.getState()
      if (ephemeral.search === null) current?.(session.selection.active)
    }
  }, [editor, moved])
}

/** The camera of this canvas, lent to the editor's commands while it is drawn. */
export function useCamera(container: RefObject<HTMLDivElement | null>): MapCamera {
  const { layout } = useMap()
  const { activeView, keyboard, bars } = useWorkspace()
  const flow = useReactFlow<CardNode>()
  const store = useStoreApi()
  const camera = useMemo(() => {
    // What React Flow has measured already: asking the page would make it lay itself out in between.
    const measured = () => {
      const { width, height } = store.getState()
      return width > 0 ? { width, height } : sizeOf(container.current)
    }
    const bottomOfBars: MapWindow['bottomOfBars'] = (left, length) => {
      const frame = container.current?.getBoundingClientRect()
      const bottom = frame ? bars.bottomOver({ x: frame.left + left, width: length }) : null
      return frame && bottom !== null ? bottom - frame.top : 0
    }
    return new MapCamera(flow, layout, { size: measured, bottomOfBars })
  }, [flow, store, layout, container, bars])
  useEffect(
    () => activeView.show(createMapView({ keyboard, layout, camera, container })),
    [activeView, keyboard, layout, camera, container],
  )
  useInitialView(camera)
  useFocusBranch(camera)
  useRevealActive(camera, container)
  useResize(camera)
  useRevealMoved(camera)
  useRestoreAfterFind(camera)
  return camera
}
