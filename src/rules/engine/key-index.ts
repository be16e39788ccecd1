import type { NodeId } from '../../domain'

/** Which nodes share a key, kept for one rule of map scope. */
export interface KeyIndex {
  /**
   * Indexes the node under these keys and no others, with what its peers read of it besides. Where either is new, returns
   * every node that shared an old key or shares a new one.
   */
  set(id: NodeId, keys: ReadonlySet<string>, indexedText: string): NodeId[]
  peers(key: string): Iterable<NodeId>
  /** The node and all that share a key with it; empty where it is not indexed. */
  readonly peersOf: (id: NodeId) => readonly NodeId[]
  /** Under which keys the node is indexed. */
  entryOf(id: NodeId): IndexEntry
}

interface IndexEntry {
  readonly keys: ReadonlySet<string>
  readonly indexedText: string
}

const NOT_INDEXED: IndexEntry = { keys: new Set(), indexedText: '' }

/** An index that begins as `base`, which must stay as it is as long as this one is in use; without it, of nothing. */
export function createKeyIndex(base?: KeyIndex): KeyIndex {
  const byKey = new Map<string, Set<NodeId>>()
  const entries = new Map<NodeId, IndexEntry>()

  const peers = (key: string): Iterable<NodeId> => byKey.get(key) ?? base?.peers(key) ?? []
  const entryOf = (id: NodeId): IndexEntry => entries.get(id) ?? base?.entryOf(id) ?? NOT_INDEXED

  function idsUnder(key: string): Set<NodeId> {
    const ids = byKey.get(key) ?? new Set(base?.peers(key))
    byKey.set(key, ids)
    return ids
  }

  function remove(id: NodeId, key: string): void {
    const ids = idsUnder(key)
    ids.delete(id)
    if (ids.size === 0 && base === undefined) byKey.delete(key)
  }

  return {
    set(id, keys, indexedText) {
      const known = entryOf(id)
      const before = known.keys
      if (isSameSet(before, keys) && (keys.size === 0 || indexedText === known.indexedText)) return []
      for (const key of before) if (!keys.has(key)) remove(id, key)
      const concerned = new Set<NodeId>()
      for (const key of before) for (const peer of peers(key)) concerned.add(peer)
      for (const key of keys) {
        for (const peer of peers(key)) concerned.add(peer)
        idsUnder(key).add(id)
      }
      if (keys.size === 0 && base === undefined) entries.delete(id)
      else entries.set(id, { keys, indexedText })
      concerned.delete(id)
      return [...concerned]
    },
    peers,
    peersOf(id) {
      const shared = new Set<NodeId>()
      for (const key of entryOf(id).keys) for (const peer of peers(key)) shared.add(peer)
      return [...shared]
    },
    entryOf,
  }
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}
