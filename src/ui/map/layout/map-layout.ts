import type { DocumentDiff, DocumentReader, NodeId, PlainDate } from '../../../domain'
import type { Direction, Point, Rect } from '../../../lib'
import type { Editor, EditorState, Session, Transaction } from '../../../editor'
import {
  createBoxTree,
  type BoxTree,
  type Gap,
  type Growth,
  type OverviewPiece,
  type VisibleWindow,
} from '../../../layout'
import type { CardSizes } from '../cards/size/card-sizes'
import { changesLayout } from './changes-layout'
import { boxSource, spacingOf } from './map-boxes'
import { translateRect, translateWindow } from './rects'
import { anchorCandidates } from '../window/anchor-candidates'
import { affectedByDay, affectedNodes, changedNodes } from './affected-nodes'

type Candidate = NodeId | null

const NO_CHANGE: DocumentDiff = {}

function without(ids: ReadonlySet<NodeId>, others: ReadonlySet<NodeId>): NodeId[] {
  return [...ids].filter((id) => !others.has(id))
}

/** A card and the point of it that stays where it is. */
interface Anchor {
  readonly id: NodeId
  readonly place: Point
}

/**
 * Where the cards of the open map lie. The layout has no fixed origin: after each change the card that the
 * person works at keeps its place, and the rest makes room around it. Follows the editor as long as that lives.
 */
export class MapLayout {
  /** Grows with every change of place, size or colour. */
  revision = 0
  readonly #editor: Editor
  readonly #document: DocumentReader
  readonly #sizes: CardSizes
  readonly #listeners = new Set<() => void>()
  #tree: BoxTree<NodeId>
  #origin: Point = { x: 0, y: 0 }

  /** `tree` holds the map as it is now; without it the map is laid out in one go. */
  constructor(editor: Editor, sizes: CardSizes, tree: BoxTree<NodeId> | null = null) {
    const { document, session } = editor.store.getState()
    this.#editor = editor
    this.#document = document
    this.#sizes = sizes
    this.#tree = tree ?? this.#emptyTree()
    this.#refresh([], session, [])
    editor.store.subscribe(this.#onState)
    editor.onTransaction(this.#onTransaction)
  }

  /** Calls back after every change of place, size or colour; the answer ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The card in px of the map; null where there is none or it is folded away. */
  rectOf(id: NodeId): Rect | null {
    return translateRect(this.#tree.rectOf(id), this.#origin)
  }

  /** Where children beside the node stand, or would; below a listed one, beside the card of its list. Null where there is none. */
  growthOf(id: NodeId): Growth | null {
    return this.#tree.growthOf(id)
  }

  /** Does the card stand in a list below another? */
  isListed(id: NodeId): boolean {
    return this.#tree.isListed(id)
  }

  /** Everything that is painted, in px of the map; null when there is nothing. */
  bounds(): Rect | null {
    return translateRect(this.#tree.bounds(), this.#origin)
  }

  /** The card and all shown cards below it; null like `rectOf`. */
  branchBounds(id: NodeId): Rect | null {
    return translateRect(this.#tree.branchBounds(id), this.#origin)
  }

  /** Cards and lines that meet a rectangle of the map; in no order. */
  window(rect: Rect): VisibleWindow<NodeId> {
    return translateWindow(this.#tree.window(translateRect(rect, this.#origin, -1)), this.#origin)
  }

  /** The card under a point of the map. */
  hitTest(point: Point): NodeId | null {
    return this.#tree.at(this.#unshown(point))
  }

  /** The gap between siblings under a point of the map; `slack` px of the cards' borders belong to it. */
  gapAt(point: Point, slack: number): Gap<NodeId> | null {
    return this.#shown(this.#tree.gapAt(this.#unshown(point), slack))
  }

  /** The nearest gap among the children of a root, on the side of the root where the point lies. */
  gapBeside(root: NodeId, point: Point): Gap<NodeId> | null {
    return this.#shown(this.#tree.gapBeside(root, this.#unshown(point)))
  }

  /** The card that an arrow key leads to; null at the edge of the map. */
  neighbour(id: NodeId, direction: Direction): NodeId | null {
    return this.#tree.neighbour(id, direction)
  }

  /** Hands out what meets a rectangle of the map, drawn at `scale` (1 = 100 %); thin branches are one piece. */
  overview(rect: Rect, scale: number, visit: (piece: OverviewPiece<NodeId>) => void): void {
    const origin = this.#origin
    this.#tree.overview(translateRect(rect, origin, -1), scale, (piece) => {
      const parentRect = translateRect(piece.parentRect, origin)
      visit({ ...piece, rect: translateRect(piece.rect, origin), parentRect })
    })
  }

  /** Takes over the real height of a card that was drawn; nothing happens where it was foreseen. */
  correct(id: NodeId, height: number): void {
    if (!this.#sizes.correct(id, height)) return
    const { session } = this.#editor.store.getState()
    this.#refresh([id], session, [session.selection.active])
  }

  /** Measures every text again: the fonts have come. Heights that were corrected stay where the same is foreseen. */
  remeasure(): void {
    const { session } = this.#editor.store.getState()
    this.#sizes.clear()
    this.#rebuild(session)
  }

  readonly #onTransaction = ({ diff, selectionBefore, selectionAfter }: Transaction): void => {
    const { session } = this.#editor.store.getState()
    const resized = this.#measureAgain(affectedNodes(diff, this.#document))
    if (this.#document.meta.arrangement !== this.#tree.arrangement) this.#rebuild(session)
    else if (resized.length > 0 || changesLayout(diff)) {
      const changed = [...changedNodes(diff, this.#document), ...resized]
      this.#refresh(changed, session, [selectionBefore.active, selectionAfter.active], diff)
    }
  }

  /** Those of these cards that have another size now. */
  #measureAgain(ids: ReadonlySet<NodeId>): NodeId[] {
    const before = Array.from(ids, (id) => ({ id, size: this.#sizes.of(id) }))
    this.#sizes.forget(ids)
    const resized = before.filter(({ id, size }) => {
      const now = this.#sizes.of(id)
      return now?.width !== size?.width || now?.height !== size?.height
    })
    return resized.map(({ id }) => id)
  }

  readonly #onState = ({ session, today }: EditorState, previous: EditorState): void => {
    if (today !== previous.today) this.#onNewDay(session, [previous.today, today])
    const { folded, focusBranch } = previous.session
    if (session.folded === folded && session.focusBranch === focusBranch) return
    const turned = [...without(session.folded, folded), ...without(folded, session.folded)]
    this.#refresh(turned, session, [session.selection.active])
  }

  #onNewDay(session: Session, days: readonly [PlainDate, PlainDate]): void {
    const resized = this.#measureAgain(affectedByDay(this.#document, days))
    if (resized.length > 0) this.#refresh(resized, session, [session.selection.active])
  }

  #unshown({ x, y }: Point): Point {
    return { x: x - this.#origin.x, y: y - this.#origin.y }
  }

  #shown(gap: Gap<NodeId> | null): Gap<NodeId> | null {
    if (gap === null) return null
    const parentRect = translateRect(gap.parentRect, this.#origin)
    return { ...gap, parentRect, rect: translateRect(gap.rect, this.#origin) }
  }

  #emptyTree(): BoxTree<NodeId> {
    const { arrangement } = this.#document.meta
    return createBoxTree<NodeId>(arrangement, spacingOf(arrangement))
  }

  #rebuild(session: Session): void {
    const anchor = this.#anchorOf(session, [session.selection.active])
    this.#tree = this.#emptyTree()
    this.#settle([], session, anchor)
  }

  #refresh(
    changed: Iterable<NodeId>,
    session: Session,
    candidates: readonly Candidate[],
    diff: DocumentDiff = NO_CHANGE,
  ): void {
    this.#settle(changed, session, this.#anchorOf(session, candidates, diff))
  }

  /** The card to keep in place: the one at work or what it was moved to, else the first on the map. */
  #anchorOf(
    { focusBranch }: Session,
    candidates: readonly Candidate[],
    diff: DocumentDiff = NO_CHANGE,
  ): Anchor | null {
    const wanted = [...candidates, focusBranch, ...this.#document.children(null)]
    for (const id of anchorCandidates(wanted, diff, this.#document)) {
      const place = this.#placeOf(id)
      if (place !== null) return { id, place }
    }
    return null
  }

  /** The upper corner on the side of the parent: a card that gets wider grows away from it. */
  #placeOf(id: NodeId): Point | null {
    const rect = this.rectOf(id)
    return rect && { x: this.#tree.growthOf(id) === 'left' ? rect.x + rect.width : rect.x, y: rect.y }
  }

  #settle(changed: Iterable<NodeId>, session: Session, anchor: Anchor | null): void {
    this.#tree.refresh(changed, boxSource(this.#document, session, this.#sizes.of))
    const moved = anchor && this.#placeOf(anchor.id)
    if (moved) {
      const { x, y } = this.#origin
      this.#origin = { x: x + anchor.place.x - moved.x, y: y + anchor.place.y - moved.y }
    }
    this.revision += 1
    for (const listener of this.#listeners) listener()
  }
}
