import type { DocumentId } from '../../domain'

const PREFIX = 'objectree.open.'

/** Lets other tabs know that a map is open here, until the answer is called. */
export function announceOpen(id: DocumentId): () => void {
  if (!('locks' in navigator)) return () => undefined
  let close: () => void = () => undefined
  const closed = new Promise<void>((resolve) => (close = resolve))
  // A shared lock keeps nobody out: it is there to be counted, and ends with the page whatever happens.
  navigator.locks.request(PREFIX + id, { mode: 'shared' }, () => closed).catch(() => undefined)
  return close
}

/** In how many tabs of this browser each map is open; null where the browser does not tell. */
export async function openMaps(): Promise<ReadonlyMap<DocumentId, number> | null> {
  if (!('locks' in navigator)) return null
  const { held = [] } = await navigator.locks.query()
  const open = new Map<DocumentId, number>()
  for (const { name = '' } of held) {
    if (!name.startsWith(PREFIX)) continue
    const id = name.slice(PREFIX.length) as DocumentId
    open.set(id, (open.get(id) ?? 0) + 1)
  }
  return open
}
