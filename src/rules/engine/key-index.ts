import type { NodeId } from '../../domain'

/** Which nodes share a key, kept for one rule of map scope. */
export interface KeyIndex {
  /** Files the node under these keys and no others; returns every node that shared an old key or shares a new one. */
  set(id: NodeId, keys: ReadonlySet<string>): NodeId[]
  peers(key: string): readonly NodeId[]
  clear(): void
}

const NO_KEYS: ReadonlySet<string> = new Set()

export function createKeyIndex(): KeyIndex {
  const byKey = new Map<string, Set<NodeId>>()
  const keysOf = new Map<NodeId, ReadonlySet<string>>()

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
    set(id, keys) {
      const before = keysOf.get(id) ?? NO_KEYS
      for (const key of before) if (!keys.has(key)) remove(id, key)
      const concerned = new Set<NodeId>()
      for (const key of before) for (const peer of byKey.get(key) ?? []) concerned.add(peer)
      for (const key of keys) {
        for (const peer of byKey.get(key) ?? []) concerned.add(peer)
        file(id, key)
      }
      if (keys.size === 0) keysOf.delete(id)
      else keysOf.set(id, keys)
      concerned.delete(id)
      return [...concerned]
    },
    peers: (key) => [...(byKey.get(key) ?? [])],
    clear() {
      byKey.clear()
      keysOf.clear()
    },
  }
}
