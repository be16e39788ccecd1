import type { NodeId } from '../../domain'

/** Which nodes share a key, kept for one rule of map scope. */
export interface KeyIndex {
  /**
   * Files the node under these keys and no others, with what its peers read of it besides. Where either is new, returns
   * every node that shared an old key or shares a new one.
   */
  set(id: NodeId, keys: ReadonlySet<string>, told: string): NodeId[]
  peers(key: string): readonly NodeId[]
  /** Under which keys the node is filed. */
  filingOf(id: NodeId): Filing
}

interface Filing {
  readonly keys: ReadonlySet<string>
  readonly told: string
}

const NOT_FILED: Filing = { keys: new Set(), told: '' }

/** An index that begins as `base`, which must stay as it is as long as this one is in use; without it, of nothing. */
export function createKeyIndex(base?: KeyIndex): KeyIndex {
  const byKey = new Map<string, Set<NodeId>>()
  const filings = new Map<NodeId, Filing>()

  const peers = (key: string): Iterable<NodeId> => byKey.get(key) ?? base?.peers(key) ?? []
  const filingOf = (id: NodeId): Filing => filings.get(id) ?? base?.filingOf(id) ?? NOT_FILED

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
    set(id, keys, told) {
      const known = filingOf(id)
      const before = known.keys
      if (isSameSet(before, keys) && (keys.size === 0 || told === known.told)) return []
      for (const key of before) if (!keys.has(key)) remove(id, key)
      const concerned = new Set<NodeId>()
      for (const key of before) for (const peer of peers(key)) concerned.add(peer)
      for (const key of keys) {
        for (const peer of peers(key)) concerned.add(peer)
        idsUnder(key).add(id)
      }
      if (keys.size === 0 && base === undefined) filings.delete(id)
      else filings.set(id, { keys, told })
      concerned.delete(id)
      return [...concerned]
    },
    peers: (key) => [...peers(key)],
    filingOf,
  }
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}
