import type { DocumentReader, NodeId } from '../../domain'
import type { Sentence } from '../text/sentence'

/** Nodes whose wording no rule judges, because their language is not read. */
export interface UnreadTitles {
  /** Looks at a node; tells whether that changed anything. */
  note(id: NodeId): boolean
  forget(id: NodeId): void
  readonly count: number
}

/** No title looked at yet; `sentence` reads one. */
export function createUnreadTitles(
  document: DocumentReader,
  sentence: (title: string) => Sentence,
): UnreadTitles {
  const unread = new Set<NodeId>()

  function isUnread(id: NodeId): boolean {
    const title = document.node(id)?.title ?? ''
    return title.trim() !== '' && sentence(title).language === 'other'
  }

  return {
    note(id) {
      const before = unread.size
      if (isUnread(id)) unread.add(id)
      else unread.delete(id)
      return unread.size !== before
    },
    forget: (id) => void unread.delete(id),
    get count() {
      return unread.size
    },
  }
}
