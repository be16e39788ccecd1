import { useState, useSyncExternalStore } from 'react'
import {
  changesOf,
  KINDS,
  weekOf,
  type DocumentDiff,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import type { Editor } from '../../editor'
import { useEditorInstance } from '../hooks/editor'

/** What a week reads of the nodes, kept by the changes of the map, so that no edit walks through it. */
export interface WeekIndex {
  /** Actions and key results that begin or are due in the week of a Monday. */
  inWeek(monday: PlainDate): ReadonlySet<NodeId>
  /** The key results, in no order that means anything; the same set until one comes or goes. */
  keyResults(): ReadonlySet<NodeId>
}

interface LiveIndex extends WeekIndex {
  /** Follows the changes of the map for one listener. */
  readonly subscribe: (listener: () => void) => () => void
  /** Grows with every change of what the index holds. */
  readonly version: () => number
}

const NONE: ReadonlySet<NodeId> = new Set()

/** The weeks in which a node is to be shown. */
function weeksOf({ start, due }: NodeRecord): readonly PlainDate[] {
  return [start, due].flatMap((day) => (day === null ? [] : [weekOf(day)]))
}

function isKeyResult({ kind }: NodeRecord): boolean {
  return KINDS[kind].progress === 'metric'
}

/** Reads every node at first; from then on, while somebody listens, only what changes. */
function createWeekIndex(editor: Editor): LiveIndex {
  const known = new Map<NodeId, NodeRecord>()
  const weeks = new Map<PlainDate, Set<NodeId>>()
  let keyResults: ReadonlySet<NodeId> = NONE
  let revision = -1
  let version = 0

  function remove(id: NodeId): void {
    const node = known.get(id)
    if (node === undefined) return
    known.delete(id)
    for (const week of weeksOf(node)) weeks.get(week)?.delete(id)
  }

  function add(node: NodeRecord): void {
    const { progress } = KINDS[node.kind]
    if (progress !== 'done' && progress !== 'metric') return
    known.set(node.id, node)
    for (const week of weeksOf(node)) {
      const ids = weeks.get(week)
      if (ids) ids.add(node.id)
      else weeks.set(week, new Set([node.id]))
    }
  }

  /** Nodes that changed while nobody listened are read anew with all others. */
  function readAll(): void {
    const { document } = editor.store.getState()
    if (revision === document.revision) return
    known.clear()
    weeks.clear()
    for (const node of document.all('nodes')) add(node)
    keyResults = new Set([...known.values()].filter(isKeyResult).map(({ id }) => id))
    revision = document.revision
    version += 1
  }

  function follow(diff: DocumentDiff): void {
    for (const [id, { after }] of changesOf(diff, 'nodes')) {
      const nodeId = id as NodeId
      remove(nodeId)
      if (after) add(after)
      const isOne = after !== undefined && isKeyResult(after)
      if (isOne === keyResults.has(nodeId)) continue
      const others = [...keyResults].filter((other) => other !== nodeId)
      keyResults = new Set(isOne ? [...others, nodeId] : others)
    }
    revision = editor.store.getState().document.revision
    version += 1
  }

  readAll()
  return {
    inWeek: (monday) => weeks.get(monday) ?? NONE,
    keyResults: () => keyResults,
    version: () => version,
    subscribe: (listener) => {
      readAll()
      return editor.onTransaction(({ diff }) => {
        follow(diff)
        listener()
      })
    },
  }
}

/** The index of the open map, and a number that grows when the map changes. */
export function useWeekIndex(): readonly [index: WeekIndex, version: number] {
  const editor = useEditorInstance()
  const [index] = useState(() => createWeekIndex(editor))
  return [index, useSyncExternalStore(index.subscribe, index.version)]
}
