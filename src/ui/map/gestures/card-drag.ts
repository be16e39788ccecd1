import { flushSync } from 'react-dom'
import type { NodeId, Relation } from '../../../domain'
import type { Point, Rect } from '../../../lib'
import { type Message, commands } from '../../../editor'
import { type PreviousRects, animateFrom, cancelAnimations } from '../animation/animate-from'
import {
  clonePreview,
  createDragPreview,
  dimDragged,
  dimmedPath,
  linesAlong,
  mountedCards,
  relationsOf,
  undimDragged,
} from './drag-preview'
import { type Drag, type DragSurface, contains, onCanvas, onMap } from './drag-surface'
import { dropIndicatorOf } from './drop-indicator'
import {
  type Dragged,
  type DropPosition,
  type DropScene,
  type DropTarget,
  draggedWith,
  dropOnParkingLot,
  dropTargetAt,
  isDragged,
} from './drop-target'

/** The card that was pressed. */
interface PressedCard {
  readonly id: NodeId
  /** Px of the window. */
  readonly at: Point
  /** The element that was pressed. */
  readonly element: HTMLElement | null
}

/** A preview, and the way from its origin to the pointer in px of the preview. */
interface CardPreview {
  readonly preview: HTMLElement
  readonly grip: Point
  /** Drawn as large as the map, else as large as the window. */
  readonly zooms: boolean
}

/** A drag of branches: a preview follows the pointer, and nothing else moves before they are dropped. */
export class CardDrag implements Drag {
  readonly #surface: DragSurface
  readonly #id: NodeId
  readonly #dragged: Dragged
  readonly #scene: DropScene
  readonly #relations: readonly Relation[]
  readonly #parkingLot: Rect | null
  readonly #preview: CardPreview
  #refusal = ''

  constructor(surface: DragSurface, pressedCard: PressedCard) {
    const state = surface.editor.store.getState()
    const { document, session } = state
    const dragged = draggedWith(state, pressedCard.id)
    this.#surface = surface
    this.#id = pressedCard.id
    this.#dragged = dragged
    this.#scene = { document, layout: surface.layout, focusBranch: session.focusBranch, dragged }
    this.#relations = relationsOf(this.#scene)
    this.#parkingLot = surface.parkingLot()
    this.#preview = this.#createPreview(pressedCard)
    if (pressedCard.element === null) surface.indicators.showDimmed(dimmedPath(this.#scene))
  }

  follow(at: Point): void {
    const { indicators } = this.#surface
    const view = this.#surface.view()
    const pointer = onCanvas(this.#surface, at)
    const { position, refusal } = this.#targetAt(at)
    const { preview, grip, zooms } = this.#preview
    const zoom = zooms ? view.zoom : 1
    indicators.setViewport(view)
    indicators.movePreview(preview, { x: pointer.x - grip.x * zoom, y: pointer.y - grip.y * zoom }, zoom)
    indicators.showTarget(dropIndicatorOf(this.#scene, position), refusal !== null)
    indicators.showLabel(this.#sentence(position, refusal), pointer)
    indicators.showRelations(linesAlong(this.#scene, this.#relations, this.#offsetAt(at)))
    dimDragged(this.#scene, this.#relations, this.#surface.cards)
    this.#announce(refusal)
  }

  drop(at: Point): void {
    const { layout, cards } = this.#surface
    const { position, refusal } = this.#targetAt(at)
    const seen = this.#draggedRects()
    const by = this.#offsetAt(at)
    flushSync(() => this.#carryOut(position, by))
    // A finger gives the keyboard to nothing.
    this.#surface.editor.view.focus()
    if (position.type === 'free') cancelAnimations(cards)
    else if (refusal === null) animateFrom(seen, by, layout, cards)
  }

  end(): void {
    this.#surface.indicators.clear()
    undimDragged(this.#surface.cards)
  }

  #createPreview({ id, at, element }: PressedCard): CardPreview {
    const rect = this.#surface.layout.rectOf(id)
    if (rect === null && element !== null) {
      const { left, top } = element.getBoundingClientRect()
      return { preview: clonePreview(element), grip: { x: at.x - left, y: at.y - top }, zooms: false }
    }
    const pressed = onMap(this.#surface, at)
    const origin = rect ?? pressed
    const preview = createDragPreview({ ...this.#scene, ...this.#surface }, this.#dragged.ids, origin)
    return { preview, grip: { x: pressed.x - origin.x, y: pressed.y - origin.y }, zooms: true }
  }

  #targetAt(at: Point): DropTarget {
    if (this.#parkingLot && contains(this.#parkingLot, at)) return dropOnParkingLot(this.#scene)
    return dropTargetAt(this.#scene, onMap(this.#surface, at), this.#surface.view().zoom)
  }

  /** From where the card stands to where the preview is, in px of the map. */
  #offsetAt(at: Point): Point {
    const { grip } = this.#preview
    const to = onMap(this.#surface, at)
    const rect = this.#surface.layout.rectOf(this.#id)
    return rect ? { x: to.x - grip.x - rect.x, y: to.y - grip.y - rect.y } : { x: 0, y: 0 }
  }

  /** A place that refuses is given the command as well, which says why. */
  #carryOut(place: DropPosition, by: Point): void {
    const { execute } = this.#surface.editor
    const { ids } = this.#dragged
    if (place.type === 'free') execute(commands.placeByHand, { ids, by })
    if (place.type === 'park') execute(commands.park, { ids })
    if (place.type === 'child') execute(commands.drop, { ids, parentId: place.parentId })
    if (place.type === 'gap') {
      const { gap, side } = place
      const on = side === undefined ? {} : { side }
      execute(commands.drop, { ids, parentId: gap.parent, after: gap.before, ...on })
    }
  }

  #sentence({ type }: DropPosition, refusal: Message | null): string {
    const { formatMessage } = this.#surface
    const count = this.#dragged.ids.length
    if (refusal !== null) return formatMessage(refusal)
    if (type === 'park') return formatMessage({ key: 'canvas.drag.park' })
    return count > 1 ? formatMessage({ key: 'canvas.drag.several', data: { count } }) : ''
  }

  /** Says once why a place refuses. */
  #announce(refusal: Message | null): void {
    const key = refusal?.key ?? ''
    if (refusal !== null && key !== this.#refusal)
      this.#surface.editor.execute(commands.announceRefusal, { reason: refusal })
    this.#refusal = key
  }

  #draggedRects(): PreviousRects {
    const { document, layout } = this.#scene
    const seen = new Map<NodeId, Rect>()
    for (const { id } of mountedCards(this.#scene, this.#surface.cards)) {
      const rect = isDragged(document, this.#dragged, id) ? layout.rectOf(id) : null
      if (rect) seen.set(id, rect)
    }
    return seen
  }
}
