import { useState, useSyncExternalStore } from 'react'
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
import { useEditorInstance } from '../hooks/editor'

/** What a week reads of the nodes, kept by the changes of the map, so that an edit costs no walk through it. */
export interface WeekIndex {
  /** Actions and key results on the map that begin or are due in the week of a Monday, the earliest day first. */
  inWeek(monday: PlainDate): readonly NodeId[]
  /** The key results on the map, in its order. */
  keyResults(): readonly NodeId[]
}

interface LiveIndex extends WeekIndex {
  /** Follows the changes of the map for one listener. */
  readonly subscribe: (listener: () => void) => () => void
  /** Grows with every change of what the index answers. */
  readonly version: () => number
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

/** The day for which a node stands in a week: that on which it is due, else that on which it begins. */
export function dayIn({ start, due }: NodeRecord, monday: PlainDate): PlainDate {
  return due !== null && mondayOf(due) === monday ? due : (start ?? monday)
}

/** Reads every node at first; from then on, while somebody listens, only what changes. */
class NodesByWeek implements LiveIndex {
  readonly #editor: Editor
  readonly #document: DocumentReader
  readonly #known = new Map<NodeId, NodeRecord>()
  readonly #weeks = new Map<PlainDate, Week>()
  /** The Mondays of the days that were met: reading a day costs more than looking it up. */
  readonly #mondays = new Map<PlainDate, PlainDate>()
  #keyResults: readonly NodeId[] = []
  #parked: ReadonlySet<NodeId> = new Set()
  #revision = -1
  #structure = -1
  #version = 0

  constructor(editor: Editor) {
    this.#editor = editor
    this.#document = editor.store.getState().document
    this.#readAll()
  }

  readonly version = (): number => this.#version

  keyResults(): readonly NodeId[] {
    return this.#keyResults
  }

  inWeek(monday: PlainDate): readonly NodeId[] {
    const week = this.#weeks.get(monday)
    if (week === undefined) return []
    week.sorted ??= [...week.nodes]
      .filter((id) => !this.#parked.has(id))
      .flatMap((id) => this.#known.get(id) ?? [])
      .map((node) => ({ id: node.id, day: dayIn(node, monday) }))
      .sort((a, b) => (a.day < b.day ? -1 : a.day === b.day ? 0 : 1))
      .map(({ id }) => id)
    return week.sorted
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#readAll()
    return this.#editor.onTransaction(({ diff }) => {
      const before = this.#version
      this.#follow(diff)
      if (this.#version !== before) listener()
    })
  }

  /** Nodes that changed while nobody listened are read anew with all others. */
  #readAll(): void {
    if (this.#revision === this.#document.revision) return
    this.#known.clear()
    this.#weeks.clear()
    for (const node of this.#document.all('nodes')) this.#add(node)
    this.#structure = -1
    this.#readTree()
    this.#version += 1
    this.#revision = this.#document.revision
  }

  #follow(diff: DocumentDiff): void {
    let isOtherKind = false
    for (const [id, { after }] of changesOf(diff, 'nodes')) {
      const known = this.#known.get(id as NodeId)
      if (known && after && hasSameDays(known, after)) continue
      isOtherKind ||= known?.kind !== after?.kind
      this.#version += 1
      if (known) this.#remove(known)
      if (after) this.#add(after)
    }
    if (isOtherKind) this.#structure = -1
    this.#readTree()
    this.#revision = this.#document.revision
  }

  /** The order of the key results and what is parked, when the tree has changed. */
  #readTree(): void {
    const { structureVersion } = this.#document
    if (this.#structure === structureVersion) return
    this.#structure = structureVersion
    this.#keyResults = measuredNodes(this.#document)
    this.#parked = new Set(parkedRoots(this.#document).flatMap((id) => [...walkBranch(this.#document, id)]))
    for (const week of this.#weeks.values()) week.sorted = null
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
    const monday = this.#mondays.get(day) ?? mondayOf(day)
    this.#mondays.set(day, monday)
    const week = this.#weeks.get(monday) ?? { nodes: new Set(), sorted: null }
    this.#weeks.set(monday, week)
    return week
  }
}

/** The index of the open map, and a number that grows when it answers otherwise. */
export function useWeekIndex(): readonly [index: WeekIndex, version: number] {
  const editor = useEditorInstance()
  const [index] = useState(() => new NodesByWeek(editor))
  return [index, useSyncExternalStore(index.subscribe, index.version)]
}
