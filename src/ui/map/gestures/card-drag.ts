import { flushSync } from 'react-dom'
import type { NodeId, Point, Rect, Relation } from '../../../domain'
import { commands, type Message } from '../../../editor'
import { cancelAnimations, animateFrom, type PreviousRects } from '../animation/animate-from'
import { draggedWith, isDragged, type Dragged } from './dragged'
import {
  dropOnParkingLot,
  dropTargetAt,
  type DropScene,
  type DropTarget,
  type DropPosition,
} from './drop-target'
import { createDragPreview, clonePreview } from './drag-preview'
import { dimDragged, mountedCards, undimDragged, dimmedPath } from './dim-dragged'
import { dropIndicatorOf } from './drop-indicator'
import { linesAlong, relationsOf } from './relations-along'
import { contains, onCanvas, onMap, type Drag, type DragSurface } from './drag-surface'

/** What was taken hold of. */
interface Grip {
  readonly id: NodeId
  /** Px of the window. */
  readonly at: Point
  /** The element that was pressed. */
  readonly element: HTMLElement | null
}

/** A ghost, and the way from its origin to the pointer in px of the ghost. */
interface Held {
  readonly ghost: HTMLElement
  readonly reach: Point
  /** Drawn as large as the map, else as large as the window. */
  readonly zooms: boolean
}

/** Branches on their way: a ghost follows the pointer, and nothing else moves before they are dropped. */
export class CardDrag implements Drag {
  readonly #stage: DragSurface
  readonly #id: NodeId
  readonly #dragged: Dragged
  readonly #scene: DropScene
  readonly #relations: readonly Relation[]
  readonly #lot: Rect | null
  readonly #held: Held
  #refusal = ''

  constructor(stage: DragSurface, grip: Grip) {
    const state = stage.editor.store.getState()
    const { document, session } = state
    const dragged = draggedWith(state, grip.id)
    this.#stage = stage
    this.#id = grip.id
    this.#dragged = dragged
    this.#scene = { document, layout: stage.layout, focusBranch: session.focusBranch, dragged }
    this.#relations = relationsOf(this.#scene)
    this.#lot = stage.parkingLot()
    this.#held = this.#takeHold(grip)
    if (grip.element === null) stage.marks.veil(dimmedPath(this.#scene))
  }

  follow(at: Point): void {
    const { marks } = this.#stage
    const view = this.#stage.view()
    const pointer = onCanvas(this.#stage, at)
    const { position, refusal } = this.#targetAt(at)
    const { ghost, reach, zooms } = this.#held
    const zoom = zooms ? view.zoom : 1
    marks.look(view)
    marks.carry(ghost, { x: pointer.x - reach.x * zoom, y: pointer.y - reach.y * zoom }, zoom)
    marks.point(dropIndicatorOf(this.#scene, position), refusal !== null)
    marks.say(this.#sentence(position, refusal), pointer)
    marks.relate(linesAlong(this.#scene, this.#relations, this.#wayTo(at)))
    dimDragged(this.#scene, this.#relations, this.#stage.cards)
    this.#announce(refusal)
  }

  drop(at: Point): void {
    const { layout, cards } = this.#stage
    const { position, refusal } = this.#targetAt(at)
    const seen = this.#cardsOnTheirWay()
    const by = this.#wayTo(at)
    flushSync(() => this.#carryOut(position, by))
    // A finger gives the keyboard to nothing.
    this.#stage.editor.view.focus()
    if (position.type === 'free') cancelAnimations(cards)
    else if (refusal === null) animateFrom(seen, by, layout, cards)
  }

  end(): void {
    this.#stage.marks.clear()
    undimDragged(this.#stage.cards)
  }

  #takeHold({ id, at, element }: Grip): Held {
    const rect = this.#stage.layout.rectOf(id)
    if (rect === null && element !== null) {
      const { left, top } = element.getBoundingClientRect()
      return { ghost: clonePreview(element), reach: { x: at.x - left, y: at.y - top }, zooms: false }
    }
    const pressed = onMap(this.#stage, at)
    const origin = rect ?? pressed
    const ghost = createDragPreview({ ...this.#scene, ...this.#stage }, this.#dragged.ids, origin)
    return { ghost, reach: { x: pressed.x - origin.x, y: pressed.y - origin.y }, zooms: true }
  }

  #targetAt(at: Point): DropTarget {
    if (this.#lot && contains(this.#lot, at)) return dropOnParkingLot(this.#scene)
    return dropTargetAt(this.#scene, onMap(this.#stage, at), this.#stage.view().zoom)
  }

  /** From where the card stands to where the ghost is, in px of the map. */
  #wayTo(at: Point): Point {
    const { reach } = this.#held
    const to = onMap(this.#stage, at)
    const rect = this.#stage.layout.rectOf(this.#id)
    return rect ? { x: to.x - reach.x - rect.x, y: to.y - reach.y - rect.y } : { x: 0, y: 0 }
  }

  /** A place that refuses is given the command as well, which says why. */
  #carryOut(place: DropPosition, by: Point): void {
    const { execute } = this.#stage.editor
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
    const { say } = this.#stage
    const count = this.#dragged.ids.length
    if (refusal !== null) return say(refusal)
    if (type === 'park') return say({ key: 'canvas.drag.park' })
    return count > 1 ? say({ key: 'canvas.drag.several', data: { count } }) : ''
  }

  /** Says once why a place refuses. */
  #announce(refusal: Message | null): void {
    const key = refusal?.key ?? ''
    if (refusal !== null && key !== this.#refusal)
      this.#stage.editor.execute(commands.sayRefusal, { reason: refusal })
    this.#refusal = key
  }

  #cardsOnTheirWay(): PreviousRects {
    const { document, layout } = this.#scene
    const seen = new Map<NodeId, Rect>()
    for (const { id } of mountedCards(this.#scene, this.#stage.cards)) {
      const rect = isDragged(document, this.#dragged, id) ? layout.rectOf(id) : null
      if (rect) seen.set(id, rect)
    }
    return seen
  }
}
