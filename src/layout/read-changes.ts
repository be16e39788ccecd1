import { createBox, type Box, type Forest } from './box'
import type { BoxInput, BoxSource } from './protocol'

/** One reading of changes: what is still to be read, what was read, and who lost their parent. */
interface ReadState<Id extends string> {
  readonly forest: Forest<Id>
  readonly source: BoxSource<Id>
  /** Boxes to read, with what is known of them already. */
  readonly queue: Map<Box<Id>, BoxInput<Id> | null>
  readonly left: Set<Box<Id>>
}

/**
 * Reads the changed boxes and their parents before and after, follows new children down, and drops what is
 * no longer reached from a root. Yields after each box; returns the boxes whose families may have to be placed again.
 */
export function* readChanges<Id extends string>(
  forest: Forest<Id>,
  changed: Iterable<Id>,
  source: BoxSource<Id>,
): Generator<void, ReadonlySet<Box<Id>>> {
  const state: ReadState<Id> = { forest, source, queue: new Map(), left: new Set() }
  queueChanged(state, changed)
  readRoots(state)
  // A map hands out what is added to it while it is walked, so new descendants are read too.
  for (const [box, input] of state.queue) {
    readBox(state, box, input ?? source.box(box.id))
    yield
  }
  for (const box of state.left) if (box.parent === null && !box.isRoot) removeBranch(forest, box)
  return new Set([...state.queue.keys()].filter((box) => forest.boxes.get(box.id) === box))
}

function queueChanged<Id extends string>(
  { forest, source, queue }: ReadState<Id>,
  changed: Iterable<Id>,
): void {
  for (const id of changed) {
    const box = forest.boxes.get(id)
    if (box !== undefined) queue.set(box, null)
    if (box?.parent) queue.set(box.parent, null)
    const parentId = source.box(id)?.parent ?? null
    const parent = parentId === null ? undefined : forest.boxes.get(parentId)
    if (parent !== undefined) queue.set(parent, null)
  }
}

function readRoots<Id extends string>(state: ReadState<Id>): void {
  const { forest, source, queue, left } = state
  const before = forest.roots
  for (const root of before) root.isRoot = false
  forest.roots = boxesOf(state, source.roots())
  for (const root of forest.roots) {
    root.isRoot = true
    root.parent = null
    if (!forest.origins.has(root)) queue.set(root, null)
  }
  for (const root of before) {
    if (root.isRoot) continue
    left.add(root)
    queue.set(root, null)
  }
}

function readBox<Id extends string>(state: ReadState<Id>, box: Box<Id>, input: BoxInput<Id> | null): void {
  if (input === null) return
  box.input = input
  box.listed = isInList(box)
  const before = box.children
  box.children = boxesOf(state, input.children).filter((child) => !child.isRoot)
  for (const child of box.children) {
    child.parent = box
    if (isInList(child) !== child.listed) readAgain(state, child)
  }
  if (before.length === 0) return
  const staying = new Set(box.children)
  for (const child of before) {
    if (child.parent !== box || staying.has(child)) continue
    child.parent = null
    state.left.add(child)
  }
}

function isInList<Id extends string>({ isRoot, input, parent }: Box<Id>): boolean {
  return !isRoot && parent !== null && (input.listed || parent.listed)
}

/** Puts a box at the end of the queue, also when it was read already. */
function readAgain<Id extends string>({ queue }: ReadState<Id>, box: Box<Id>): void {
  const input = queue.get(box) ?? null
  queue.delete(box)
  queue.set(box, input)
}

function boxesOf<Id extends string>(state: ReadState<Id>, ids: readonly Id[]): Box<Id>[] {
  return ids.map((id) => boxOf(state, id)).filter((box) => box !== null)
}

/** The box of an id that a root list or a parent names; a new one is read too. */
function boxOf<Id extends string>({ forest, source, queue }: ReadState<Id>, id: Id): Box<Id> | null {
  const known = forest.boxes.get(id)
  if (known !== undefined) return known
  const input = source.box(id)
  if (input === null) return null
  const box = createBox(id, input)
  forest.boxes.set(id, box)
  queue.set(box, input)
  return box
}

function removeBranch<Id extends string>(forest: Forest<Id>, top: Box<Id>): void {
  const removed = [top]
  for (let box = removed.pop(); box !== undefined; box = removed.pop()) {
    forest.boxes.delete(box.id)
    for (const child of box.children) if (child.parent === box) removed.push(child)
  }
}
