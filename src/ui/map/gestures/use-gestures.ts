import { useReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import type { NodeId, Point, Rect } from '../../../domain'
import { commands, isSelected, type Editor } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useMap } from '../map-context'
import { useWorkspace } from '../../workspace/workspace-context'
import { createBoxDrag } from './box-drag'
import { CardDrag } from './card-drag'
import { edgeScroll } from './edge-scroll'
import type { Press, GestureTarget } from './gesture'
import { GestureController } from './gesture-controller'
import { listenForGestures } from './listen'
import { createRelationDrag } from './relation-drag'
import { contains, type Drag, type DragSurface } from './drag-surface'
import { parkingLotRect, useDragSurface, type DragSurfaceRefs } from './use-drag-surface'

interface GestureOptions extends DragSurfaceRefs {
  /** The map is drawn on one canvas, which knows no elements. */
  readonly far: boolean
  /** Space is held: every drag pans. */
  readonly panning: boolean
}

function beginDrag(stage: DragSurface, { target, at, add }: Press): Drag {
  const { choosing } = stage.editor.store.getState().ephemeral
  stage.editor.execute(commands.closeContextMenu)
  // Whoever drags has turned away from choosing; only a box goes on selecting several.
  if (choosing?.type !== 'several' || target.type !== 'canvas') stage.editor.execute(commands.leaveChoosing)
  stage.marks.begin()
  switch (target.type) {
    case 'card':
      return new CardDrag(stage, { id: target.id, at, element: target.element })
    case 'handle':
      return createRelationDrag(stage, target.id)
    case 'canvas':
      return createBoxDrag(stage, at, add)
  }
}

/** A movement drags at once: with a mouse any card, with a finger a selected one; Shift draws a box. */
function isReady(editor: Editor, subject: GestureTarget, event: PointerEvent): boolean {
  if (subject.type === 'handle') return true
  if (subject.type === 'canvas') return event.pointerType !== 'touch' && event.shiftKey
  return event.pointerType !== 'touch' || isSelected(editor.store.getState().session.selection, subject.id)
}

function pressOf(editor: Editor, subject: GestureTarget, event: PointerEvent): Press {
  return {
    pointerId: event.pointerId,
    touch: event.pointerType === 'touch',
    at: { x: event.clientX, y: event.clientY },
    target: subject,
    dragsAtOnce: isReady(editor, subject, event),
    add: event.ctrlKey || event.metaKey,
  }
}

/** Carries out drags on the surface; near a border of the map it scrolls. */
function createController(
  editor: Editor,
  flow: ReactFlowInstance,
  surface: () => DragSurface,
  cards: DragSurfaceRefs['cards'],
): GestureController {
  let frame: Rect | null = null
  let lot: Rect | null = null
  const scroll = (at: Point): boolean => {
    const { x, y } = frame && !(lot && contains(lot, at)) ? edgeScroll(at, frame) : { x: 0, y: 0 }
    if (x === 0 && y === 0) return false
    const view = flow.getViewport()
    void flow.setViewport({ ...view, x: view.x + x, y: view.y + y })
    return true
  }
  return new GestureController({
    scroll,
    begin: (press) => {
      frame = cards.current?.getBoundingClientRect() ?? null
      lot = parkingLotRect()
      return beginDrag(surface(), press)
    },
    hold: ({ target, at }) => {
      if (target.type === 'handle' || (target.type === 'card' && !inMap(cards.current, target))) return
      const id = target.type === 'card' ? target.id : null
      editor.execute(commands.openContextMenu, { id, ...at })
    },
  })
}

/** Drags of cards, boxes and relations, with mouse, pen and finger. */
export function useGestures({ cards, layer, far, panning }: GestureOptions): void {
  const editor = useEditorInstance()
  const flow = useReactFlow()
  const { layout } = useMap()
  const { keyboard } = useWorkspace()
  const stage = useDragSurface({ cards, layer })
  const latest = useRef({ far, panning })
  useEffect(() => {
    latest.current = { far, panning }
  }, [far, panning])

  const driver = useMemo(() => createController(editor, flow, stage, cards), [editor, flow, stage, cards])

  useEffect(() => {
    const element = cards.current
    if (!element) return
    const cardUnder = ({ clientX, clientY }: { clientX: number; clientY: number }): NodeId | null =>
      layout.hitTest(flow.screenToFlowPosition({ x: clientX, y: clientY }))
    return listenForGestures({
      driver,
      cards: element,
      scene: () => ({
        document: editor.store.getState().document,
        cards: element,
        cardUnder: latest.current.far ? cardUnder : null,
      }),
      pressed: (subject, event) => {
        keyboard.suppressScreenKeyboard(event.pointerType === 'touch')
        const press = pressOf(editor, subject, event)
        if (latest.current.panning || !(press.dragsAtOnce || press.touch)) return
        driver.press(press)
      },
      openMenu: (subject, at) => {
        const id = subject.type === 'card' ? subject.id : null
        editor.execute(commands.openContextMenu, { id, ...at })
      },
    })
  }, [driver, editor, flow, layout, cards, keyboard])
}

function inMap(cards: HTMLElement | null, subject: GestureTarget): boolean {
  return subject.type !== 'canvas' && (subject.element === null || cards?.contains(subject.element) === true)
}
