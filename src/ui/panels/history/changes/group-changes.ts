import type { DocumentReader, LogEntry, NodeId, NodeKind } from '../../../../domain'

/** The changes of one card, the latest first. */
export interface ChangedCard {
  readonly id: NodeId
  readonly kind: NodeKind
  /** As it is called now, or was called last. */
  readonly title: string
  readonly isThere: boolean
  readonly entries: readonly LogEntry[]
}

/** What was changed since the map was committed, by card; the card that was changed last comes first. */
export function changesByCard(document: DocumentReader): readonly ChangedCard[] {
  const { committedAt } = document.meta
  const since = [...document.all('log')]
    .filter(({ at }) => committedAt === null || at >= committedAt)
    .sort((a, b) => b.at - a.at)
  const entriesOf = new Map<NodeId, LogEntry[]>()
  for (const entry of since) {
    const known = entriesOf.get(entry.nodeId)
    if (known === undefined) entriesOf.set(entry.nodeId, [entry])
    else known.push(entry)
  }
  return [...entriesOf].flatMap(([id, entries]) => {
    const [latest] = entries
    const node = document.node(id)
    if (latest === undefined) return []
    const { kind, title } = node ?? latest
    return [{ id, kind, title, isThere: node !== undefined, entries }]
  })
}
