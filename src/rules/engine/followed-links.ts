import type { Clock, DocumentDiff, DocumentReader, NodeId } from '../../domain'
import type { LinkIndex } from '../link/link-index'
import type { LinkReader } from '../link/link-reader'
import type { LinkEvidence } from '../link/types'

/** What the titles of the map show of its links; nothing until a reader of links follows it. */
export interface FollowedLinks {
  /** From now on titles are compared. */
  follow(reader: LinkReader): void
  readonly of: (id: NodeId) => LinkEvidence | null
  /** Key results without anyone's word on their support, the one that reads weakest first. */
  toRate(): readonly NodeId[]
  /** Are there titles still to be compared? */
  readonly isPending: boolean
}

/** With what only the engine does: tell it of changes and let it work. */
export interface WorkingLinks extends FollowedLinks {
  note(diff: DocumentDiff): void
  /** Compares for about `budget` ms; answers with the key results of which something else is known than before. */
  work(budget: number): readonly NodeId[]
}

/** Links of a document that no reader follows yet; time is taken from the clock. */
export function createFollowedLinks(document: DocumentReader, clock: Clock): WorkingLinks {
  let index: LinkIndex | null = null
  return {
    follow: (reader) => {
      index = reader.follow(document)
    },
    of: (id) => index?.of(id) ?? null,
    toRate: () => index?.toRate() ?? [],
    get isPending() {
      return index?.isPending ?? false
    },
    note: (diff) => index?.note(diff),
    work(budget) {
      const end = clock.now() + budget
      return index?.work(() => clock.now() >= end) ?? []
    },
  }
}
