import { type ReactFlowInstance, useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { NodeId } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import { type Editor, commands, isSelected } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useWorkspace } from '../../workspace/workspace-context'
import { useMap } from '../map-context'
import { createBoxDrag } from './box-drag'
import { CardDrag } from './card-drag'
import { CardTools } from './card-tools'
import {
  type Drag,
  type DragSurface,
  type DragSurfaceRefs,
  contains,
  parkingLotRect,
  useDragSurface,
} from './drag-surface'
import styles from './drag.module.css'
import { GestureController, type GestureTarget, type Press, edgeScroll } from './gesture-controller'
import { listenForGestures } from './gesture-listeners'
import { createRelationDrag } from './relation-drag'

interface GestureOptions extends DragSurfaceRefs {
  /** The map is drawn on one canvas, which knows no elements. */
  readonly far: boolean
  /** Space is held: every drag pans. */
  readonly panning: boolean
}

function beginDrag(surface: DragSurface, { target, at, add }: Press): Drag {
  const { choosing } = surface.editor.store.getState().ephemeral
  surface.editor.execute(commands.closeContextMenu)
  // A drag ends choosing; only a box goes on selecting several.
  if (choosing?.type !== 'several' || target.type !== 'canvas')
    surface.editor.execute(commands.cancelChoosing)
  surface.indicators.begin()
  switch (target.type) {
    case 'card':
      return new CardDrag(surface, { id: target.id, at, element: target.element })
    case 'handle':
      return createRelationDrag(surface, target.id)
    case 'canvas':
      return createBoxDrag(surface, at, add)
  }
}

/** A movement drags at once: with a mouse any card, with a finger a selected one; Shift draws a box. */
function isReady(editor: Editor, target: GestureTarget, event: PointerEvent): boolean {
  if (target.type === 'handle') return true
  if (target.type === 'canvas') return event.pointerType !== 'touch' && event.shiftKey
  return event.pointerType !== 'touch' || isSelected(editor.store.getState().session.selection, target.id)
}

function pressOf(editor: Editor, target: GestureTarget, event: PointerEvent): Press {
  return {
    pointerId: event.pointerId,
    touch: event.pointerType === 'touch',
    at: { x: event.clientX, y: event.clientY },
    target: target,
    dragsAtOnce: isReady(editor, target, event),
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
  /** How fast the place where the drag began would scroll: cards of a fitted map stand near the border. */
  let began: Point = { x: 0, y: 0 }
  const scroll = (at: Point): boolean => {
    const near = frame && !(lot && contains(lot, at)) ? edgeScroll(at, frame) : { x: 0, y: 0 }
    began = { x: near.x === 0 ? 0 : began.x, y: near.y === 0 ? 0 : began.y }
    const x = Math.abs(near.x) > Math.abs(began.x) ? near.x : 0
    const y = Math.abs(near.y) > Math.abs(began.y) ? near.y : 0
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
      began = frame ? edgeScroll(press.at, frame) : began
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
function useGestures({ cards, layer, far, panning }: GestureOptions): void {
  const editor = useEditorInstance()
  const flow = useReactFlow()
  const { layout } = useMap()
  const { keyboard } = useWorkspace()
  const surface = useDragSurface({ cards, layer })
  const latest = useRef({ far, panning })
  useEffect(() => {
    latest.current = { far, panning }
  }, [far, panning])

  const controller = useMemo(
    () => createController(editor, flow, surface, cards),
    [editor, flow, surface, cards],
  )

  useEffect(() => {
    const element = cards.current
    if (!element) return
    const cardUnder = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): NodeId | null =>
      layout.hitTest(flow.screenToFlowPosition({ x: clientX, y: clientY }))
    return listenForGestures({
      controller,
      cards: element,
      scene: () => ({
        document: editor.store.getState().document,
        cards: element,
        cardUnder: latest.current.far ? cardUnder : null,
      }),
      pressed: (target, event) => {
        keyboard.suppressScreenKeyboard(event.pointerType === 'touch')
        const press = pressOf(editor, target, event)
        if (latest.current.panning || !(press.dragsAtOnce || press.touch)) return
        controller.press(press)
      },
      openMenu: (target, at) => {
        const id = target.type === 'card' ? target.id : null
        editor.execute(commands.openContextMenu, { id, ...at })
      },
    })
  }, [controller, editor, flow, layout, cards, keyboard])
}

function inMap(cards: HTMLElement | null, target: GestureTarget): boolean {
  return target.type !== 'canvas' && (target.element === null || cards?.contains(target.element) === true)
}

interface DragHostProps {
  /** Where the map is drawn. */
  readonly cards: RefObject<HTMLElement | null>
  readonly far: boolean
  /** Space is held: every drag pans. */
  readonly panning: boolean
}

/** All drags on the map, what is drawn meanwhile, and the tools of cards. */
export function GestureLayer({ cards, far, panning }: DragHostProps) {
  const layer = useRef<HTMLDivElement>(null)
  useGestures({ cards, layer, far, panning })
  return (
    <>
      <div ref={layer} className={styles.layer} aria-hidden />
      <CardTools />
    </>
  )
}
