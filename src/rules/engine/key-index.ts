import type { NodeId } from '../../domain'

/** Which nodes share a key, kept for one rule of map scope. */
export interface KeyIndex {
  /**
   * Files the node under these keys and no others, with what its peers read of it besides. Where either is new, returns
   * every node that shared an old key or shares a new one.
   */
  set(id: NodeId, keys: ReadonlySet<string>, told: string): NodeId[]
  peers(key: string): readonly NodeId[]
}

interface Filing {
  readonly keys: ReadonlySet<string>
  readonly told: string
}

const NOT_FILED: Filing = { keys: new Set(), told: '' }

/** An index of nothing. */
export function createKeyIndex(): KeyIndex {
  const byKey = new Map<string, Set<NodeId>>()
  const filings = new Map<NodeId, Filing>()

  function file(id: NodeId, key: string): void {
    const ids = byKey.get(key)
    if (ids === undefined) byKey.set(key, new Set([id]))
    else ids.add(id)
  }

  function remove(id: NodeId, key: string): void {
    const ids = byKey.get(key)
    ids?.delete(id)
    if (ids?.size === 0) byKey.delete(key)
  }

  return {
    set(id, keys, told) {
      const known = filings.get(id) ?? NOT_FILED
      const before = known.keys
      if (isSameSet(before, keys) && (keys.size === 0 || told === known.told)) return []
      for (const key of before) if (!keys.has(key)) remove(id, key)
      const concerned = new Set<NodeId>()
      for (const key of before) for (const peer of byKey.get(key) ?? []) concerned.add(peer)
      for (const key of keys) {
        for (const peer of byKey.get(key) ?? []) concerned.add(peer)
        file(id, key)
      }
      if (keys.size === 0) filings.delete(id)
      else filings.set(id, { keys, told })
      concerned.delete(id)
      return [...concerned]
    },
    peers: (key) => [...(byKey.get(key) ?? [])],
  }
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}
