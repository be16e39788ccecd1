import {
  contentOf,
  createLiveDocument,
  setNodeFields,
  type DocumentContent,
  type DocumentDiff,
  type DocumentId,
  type DocumentRepository,
  type LiveDocument,
  type NodeId,
  type Operation,
} from '../../../../src/domain'
import { present } from '../../../../src/lib'
import { createAutosave, type Autosave } from '../../../../src/persistence'
import { createJournal, type Journal } from '../../../../src/persistence/journal'
import { createListeners } from '../../../../src/persistence/listeners'
import type { SaveState } from '../../../../src/persistence/save-state'
import type { Scheduler } from '../../../../src/persistence/scheduler'
import type { TabFeed } from '../../../../src/persistence/tab-feed'
import { createMemoryStorage } from './memory-storage'

/** A page with one open map: a document as an editor holds it, with autosave below. */
export interface Tab {
  readonly document: LiveDocument
  readonly autosave: Autosave
  readonly states: readonly SaveState[]
  readonly droppedMoves: readonly NodeId[]
  content(): DocumentContent
  /** Runs an operation and commits what it gives; false when it refuses. */
  run<Args>(operation: Operation<Args>, args: Args): boolean
  rename(id: NodeId, title: string): void
  /** The page may be about to go. */
  leave(): void
  /** The page is seen again. */
  comeBack(): void
  /** Would the browser ask before the page goes? */
  asksBeforeLeaving(): boolean
}

export interface TabOptions {
  readonly repository: DocumentRepository
  readonly feed: TabFeed
  readonly documentId: DocumentId
  readonly scheduler: Scheduler
  readonly journal?: Journal
}

export async function openTab({
  journal = createJournal(createMemoryStorage()),
  ...options
}: TabOptions): Promise<Tab> {
  const loaded = await options.repository.load(options.documentId)
  if (!loaded.ok) throw new Error(loaded.error.type)
  const document = createLiveDocument(loaded.value.content)
  const states: SaveState[] = []
  const droppedMoves: NodeId[] = []
  const leaving = createListeners<null>()
  const returning = createListeners<null>()
  const guards = new Set<() => boolean>()
  const autosave = createAutosave({
    ...options,
    journal,
    loaded: loaded.value,
    pageLife: {
      subscribe({ onLeave, onReturn }) {
        const stops = [leaving.add(onLeave), returning.add(onReturn)]
        return () => stops.forEach((stop) => stop())
      },
      guard(isAtRisk) {
        guards.add(isAtRisk)
        return () => guards.delete(isAtRisk)
      },
    },
    onState: (state) => states.push(state),
    onRemote(change) {
      document.apply(change.diff)
      droppedMoves.push(...change.droppedMoves)
    },
  })
  const commit = (diff: DocumentDiff): void => {
    document.apply(diff)
    autosave.record(diff)
  }
  const run: Tab['run'] = (operation, args) => {
    const outcome = operation(document, args)
    if (outcome.ok) commit(outcome.value)
    return outcome.ok
  }
  return {
    ...{ document, autosave, states, droppedMoves, run },
    content: () => contentOf(document),
    rename: (id, title) => void run(setNodeFields, { ids: [id], fields: { title } }),
    leave: () => leaving.tell(null),
    comeBack: () => returning.tell(null),
    asksBeforeLeaving: () => [...guards].some((isAtRisk) => isAtRisk()),
  }
}

export function titleOf(tab: Tab, id: NodeId): string {
  return present(tab.document.node(id), id).title
}
