import { useSyncExternalStore } from 'react'
import {
  changesOf,
  KINDS,
  mondayOf,
  parkedRoots,
  walkBranch,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import { measuredNodes, type Editor } from '../../editor'
import { runAtOnce, runInChunks, type Steps } from '../../lib'
import { useEditorInstance } from '../hooks/editor'

/** What a week reads of the nodes, kept by the changes of the map, so that an edit costs no walk through it. */
export interface WeekIndex {
  /** Actions and key results on the map that begin or are due in the week of a Monday, the earliest day first. */
  inWeek(monday: PlainDate): readonly NodeId[]
  /** Actions that are done and were due in the week of a Monday, the earliest day first. */
  doneIn(monday: PlainDate): readonly NodeId[]
  /** The key results on the map, in its order. */
  keyResults(): readonly NodeId[]
  /** Actions on the map that are open and have a title, the first due first and those without a day last. */
  openActions(): readonly NodeRecord[]
}

interface Week {
  readonly nodes: Set<NodeId>
  /** Sorted when asked for; null: not since the last change. */
  sorted: readonly NodeId[] | null
}

/** What must stay the same of a node for its place in the weeks to stay the same. */
function hasSameDays(a: NodeRecord, b: NodeRecord): boolean {
  return a.start === b.start && a.due === b.due && a.done === b.done && a.kind === b.kind
}

function isAction({ kind }: NodeRecord): boolean {
  return KINDS[kind].progress === 'done'
}

/** Later than every day. */
const NO_DAY = '9999'

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a === b ? 0 : 1
}

/** Reads every node at first; from then on, while somebody listens, only what changes. */
class NodesByWeek implements WeekIndex {
  readonly #editor: Editor
  readonly #document: DocumentReader
  readonly #known = new Map<NodeId, NodeRecord>()
  readonly #weeks = new Map<PlainDate, Week>()
  /** The Mondays of the days that were met: reading a day costs more than looking it up. */
  readonly #mondays = new Map<PlainDate, PlainDate>()
  readonly #listeners = new Set<() => void>()
  #unfollow: (() => void) | null = null
  #keyResults: readonly NodeId[] = []
  #openActions: readonly NodeRecord[] | null = null
  #parked: ReadonlySet<NodeId> = new Set()
  #revision = -1
  #structure = -1
  #version = 0

  constructor(editor: Editor) {
    this.#editor = editor
    this.#document = editor.store.getState().document
  }

  /** Grows with every change of what the index answers by weeks and of the key results. */
  readonly version = (): number => this.#version

  /** Whether it knows the map as it is now. */
  isCurrent(): boolean {
    return this.#revision === this.#document.revision
  }

  keyResults(): readonly NodeId[] {
    return this.#keyResults
  }

  inWeek(monday: PlainDate): readonly NodeId[] {
    const week = this.#weeks.get(monday)
    if (week === undefined) return []
    week.sorted ??= this.#onMap(week.nodes)
      .map((node) => ({ id: node.id, day: this.#dayIn(node, monday) }))
      .sort((a, b) => compareDays(a.day, b.day))
      .map(({ id }) => id)
    return week.sorted
  }

  doneIn(monday: PlainDate): readonly NodeId[] {
    return this.inWeek(monday).filter((id) => {
      const node = this.#known.get(id)
      return node?.done === true && isAction(node) && node.due !== null && this.#mondayOf(node.due) === monday
    })
  }

  openActions(): readonly NodeRecord[] {
    this.#openActions ??= this.#onMap(this.#known.keys())
      .filter((node) => isAction(node) && !node.done && node.title.trim() !== '')
      .sort((a, b) => compareDays(a.due ?? NO_DAY, b.due ?? NO_DAY))
    return this.#openActions
  }

  /** Follows the changes of the map for one more listener, which is called when the version has grown. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      if (!this.isCurrent()) runAtOnce(this.readAll())
      this.#unfollow = this.#editor.onTransaction(({ diff }) => this.#follow(diff))
    }
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#unfollow?.()
    }
  };

  /** Reads every node anew: changes of before anybody listened are not known one by one. */
  *readAll(): Steps<void> {
    const { revision } = this.#document
    this.#known.clear()
    this.#weeks.clear()
    for (const node of this.#document.all('nodes')) {
      this.#add(node)
      yield
    }
    this.#structure = -1
    this.#readTree()
    this.#openActions = null
    this.#version += 1
    this.#revision = revision
  }

  #follow(diff: DocumentDiff): void {
    const before = this.#version
    let isOtherKind = false
    for (const [id, { after }] of changesOf(diff, 'nodes')) {
      const known = this.#known.get(id as NodeId)
      this.#openActions = null
      if (known && after && hasSameDays(known, after)) {
        this.#known.set(after.id, after)
        continue
      }
      isOtherKind ||= known?.kind !== after?.kind
      this.#version += 1
      if (known) this.#remove(known)
      if (after) this.#add(after)
    }
    if (isOtherKind) this.#structure = -1
    this.#readTree()
    this.#revision = this.#document.revision
    if (this.#version !== before) this.#listeners.forEach((listener) => listener())
  }

  #onMap(ids: Iterable<NodeId>): NodeRecord[] {
    return [...ids].filter((id) => !this.#parked.has(id)).flatMap((id) => this.#known.get(id) ?? [])
  }

  /** The day for which a node stands in a week: that on which it is due, else that on which it begins. */
  #dayIn({ start, due }: NodeRecord, monday: PlainDate): PlainDate {
    return due !== null && this.#mondayOf(due) === monday ? due : (start ?? monday)
  }

  #mondayOf(day: PlainDate): PlainDate {
    const monday = this.#mondays.get(day) ?? mondayOf(day)
    this.#mondays.set(day, monday)
    return monday
  }

  /** The order of the key results and what is parked, when the tree has changed. */
  #readTree(): void {
    const { structureVersion } = this.#document
    if (this.#structure === structureVersion) return
    this.#structure = structureVersion
    this.#keyResults = measuredNodes(this.#document)
    this.#parked = new Set(parkedRoots(this.#document).flatMap((id) => [...walkBranch(this.#document, id)]))
    for (const week of this.#weeks.values()) week.sorted = null
    this.#openActions = null
    this.#version += 1
  }

  #remove(node: NodeRecord): void {
    this.#known.delete(node.id)
    for (const week of this.#weeksOf(node)) {
      week.nodes.delete(node.id)
      week.sorted = null
    }
  }

  #add(node: NodeRecord): void {
    const { progress } = KINDS[node.kind]
    if (progress !== 'done' && progress !== 'metric') return
    this.#known.set(node.id, node)
    for (const week of this.#weeksOf(node)) {
      week.nodes.add(node.id)
      week.sorted = null
    }
  }

  /** The weeks in which a node is to be shown. */
  #weeksOf({ start, due }: NodeRecord): Week[] {
    return [start, due].flatMap((day) => (day === null ? [] : [this.#weekWith(day)]))
  }

  #weekWith(day: PlainDate): Week {
    const monday = this.#mondayOf(day)
    const week = this.#weeks.get(monday) ?? { nodes: new Set(), sorted: null }
    this.#weeks.set(monday, week)
    return week
  }
}

/** The index of each map that was shown as a week. */
const indexes = new WeakMap<Editor, NodesByWeek>()

/** Reads the map into its index in pieces, so that the week opens without a long task. */
export async function prepareWeekIndex(editor: Editor): Promise<void> {
  if (indexes.get(editor)?.isCurrent() === true) return
  const index = new NodesByWeek(editor)
  await runInChunks(index.readAll(), new AbortController().signal)
  indexes.set(editor, index)
}

function weekIndexOf(editor: Editor): NodesByWeek {
  const known = indexes.get(editor)
  if (known) return known
  const index = new NodesByWeek(editor)
  runAtOnce(index.readAll())
  indexes.set(editor, index)
  return index
}

/** The index of the open map, and a number that grows when it answers otherwise by weeks. */
export function useWeekIndex(): readonly [index: WeekIndex, version: number] {
  const index = weekIndexOf(useEditorInstance())
  return [index, useSyncExternalStore(index.subscribe, index.version)]
}
