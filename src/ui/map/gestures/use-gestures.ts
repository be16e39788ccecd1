import { useReactFlow } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import type { NodeId, Point, Rect } from '../../../domain'
import { commands, isSelected, type Editor } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useMap } from '../map-context'
import { quietScreenKeyboard } from '../../workspace/keyboard/keyboard-focus'
import { createBoxDrag } from './box-drag'
import { CardDrag } from './card-drag'
import { edgeScroll } from './edge-scroll'
import type { Press, Subject } from './gesture'
import { GestureDriver } from './gesture-driver'
import { listenForGestures } from './listen'
import { createRelationDrag } from './relation-drag'
import { contains, type Drag, type Stage } from './stage'
import { parkingLotRect, useStage, type StageRefs } from './use-stage'

interface GestureOptions extends StageRefs {
  /** The map is drawn on one canvas, which knows no elements. */
  readonly far: boolean
  /** Space is held: every drag pans. */
  readonly panning: boolean
}

function beginDrag(stage: Stage, { subject, at, add }: Press): Drag {
  const { choosing } = stage.editor.store.getState().ephemeral
  stage.editor.execute(commands.closeContextMenu)
  // Whoever drags has turned away from choosing; only a box goes on selecting several.
  if (choosing?.type !== 'several' || subject.type !== 'canvas') stage.editor.execute(commands.leaveChoosing)
  stage.marks.begin()
  switch (subject.type) {
    case 'card':
      return new CardDrag(stage, { id: subject.id, at, element: subject.element })
    case 'handle':
      return createRelationDrag(stage, subject.id)
    case 'canvas':
      return createBoxDrag(stage, at, add)
  }
}

/** A movement drags at once: with a mouse any card, with a finger a selected one; Shift draws a box. */
function isReady(editor: Editor, subject: Subject, event: PointerEvent): boolean {
  if (subject.type === 'handle') return true
  if (subject.type === 'canvas') return event.pointerType !== 'touch' && event.shiftKey
  return event.pointerType !== 'touch' || isSelected(editor.store.getState().session.selection, subject.id)
}

function pressOf(editor: Editor, subject: Subject, event: PointerEvent): Press {
  return {
    pointerId: event.pointerId,
    touch: event.pointerType === 'touch',
    at: { x: event.clientX, y: event.clientY },
    subject,
    ready: isReady(editor, subject, event),
    add: event.ctrlKey || event.metaKey,
  }
}

/** Drags of cards, boxes and relations, with mouse, pen and finger. */
export function useGestures({ cards, layer, far, panning }: GestureOptions): void {
  const editor = useEditorInstance()
  const flow = useReactFlow()
  const { layout } = useMap()
  const stage = useStage({ cards, layer })
  const latest = useRef({ far, panning })
  useEffect(() => {
    latest.current = { far, panning }
  }, [far, panning])

  const driver = useMemo(() => {
    let frame: Rect | null = null
    let lot: Rect | null = null
    const scroll = (at: Point): boolean => {
      const { x, y } = frame && !(lot && contains(lot, at)) ? edgeScroll(at, frame) : { x: 0, y: 0 }
      if (x === 0 && y === 0) return false
      const view = flow.getViewport()
      void flow.setViewport({ ...view, x: view.x + x, y: view.y + y })
      return true
    }
    return new GestureDriver({
      scroll,
      begin: (press) => {
        frame = cards.current?.getBoundingClientRect() ?? null
        lot = parkingLotRect()
        return beginDrag(stage(), press)
      },
      hold: ({ subject, at }) => {
        if (subject.type === 'handle' || (subject.type === 'card' && !inMap(cards.current, subject))) return
        const id = subject.type === 'card' ? subject.id : null
        editor.execute(commands.openContextMenu, { id, ...at })
      },
    })
  }, [editor, flow, stage, cards])

  useEffect(() => {
    const element = cards.current
    if (!element) return
    const cardUnder = ({ clientX, clientY }: { clientX: number; clientY: number }): NodeId | null =>
      layout.at(flow.screenToFlowPosition({ x: clientX, y: clientY }))
    return listenForGestures({
      driver,
      cards: element,
      scene: () => ({
        document: editor.store.getState().document,
        cards: element,
        cardUnder: latest.current.far ? cardUnder : null,
      }),
      pressed: (subject, event) => {
        quietScreenKeyboard(event.pointerType === 'touch')
        const press = pressOf(editor, subject, event)
        if (latest.current.panning || !(press.ready || press.touch)) return
        driver.press(press)
      },
      openMenu: (subject, at) => {
        const id = subject.type === 'card' ? subject.id : null
        editor.execute(commands.openContextMenu, { id, ...at })
      },
    })
  }, [driver, editor, flow, layout, cards])
}

function inMap(cards: HTMLElement | null, subject: Subject): boolean {
  return subject.type !== 'canvas' && (subject.element === null || cards?.contains(subject.element) === true)
}
