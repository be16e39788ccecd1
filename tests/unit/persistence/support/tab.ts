import {
  contentOf,
  createLiveDocument,
  setNodeFields,
  type DocumentContent,
  type DocumentDiff,
  type DocumentId,
  type DocumentRepository,
  type DocumentSync,
  type LiveDocument,
  type NodeId,
  type Operation,
  type SaveState,
} from '../../../../src/domain'
import { expectDefined } from '../../../../src/lib'
import { createAutosave, type TabFeed } from '../../../../src/persistence'
import { createEmitter } from '../../../../src/lib'
import { createJournal, type Journal } from '../../../../src/persistence/sync/journal'
import type { Scheduler } from '../../../../src/persistence/sync/scheduler'
import { createMemoryStorage } from './memory-storage'

/** An open document as an editor holds it, with a sync below. */
export interface Participant {
  readonly document: LiveDocument
  readonly sync: DocumentSync
  readonly states: readonly SaveState[]
  readonly droppedMoves: readonly NodeId[]
  readonly repaired: readonly NodeId[]
  content(): DocumentContent
  /** Runs an operation and commits what it gives; false when it refuses. */
  run<Args>(operation: Operation<Args>, args: Args): boolean
  rename(id: NodeId, title: string): void
}

/** Ties a document to the sync that is created for it. */
export function participate(
  content: DocumentContent,
  createSync: (document: LiveDocument) => DocumentSync,
): Participant {
  const document = createLiveDocument(content)
  const states: SaveState[] = []
  const droppedMoves: NodeId[] = []
  const repaired: NodeId[] = []
  const sync = createSync(document)
  sync.onState((state) => states.push(state))
  sync.onRemote((change) => {
    document.apply(change.diff)
    droppedMoves.push(...change.droppedMoves)
    repaired.push(...change.repaired)
  })
  const commit = (diff: DocumentDiff): void => {
    document.apply(diff)
    sync.record(diff)
  }
  const run: Participant['run'] = (operation, args) => {
    const outcome = operation(document, args)
    if (outcome.ok) commit(outcome.value)
    return outcome.ok
  }
  return {
    ...{ document, sync, states, droppedMoves, repaired, run },
    content: () => contentOf(document),
    rename: (id, title) => void run(setNodeFields, { ids: [id], fields: { title } }),
  }
}

/** A page with one open map. */
export interface Tab extends Participant {
  /** The page may be about to go. */
  leave(): void
  /** The page is seen again. */
  comeBack(): void
  /** Would the browser ask before the page goes? */
  asksBeforeLeaving(): boolean
  /** Errors that were reported as defects. */
  readonly reported: readonly unknown[]
}

export interface TabOptions {
  readonly repository: DocumentRepository
  readonly feed: TabFeed
  readonly documentId: DocumentId
  readonly scheduler: Scheduler
  readonly journal?: Journal
}

export async function openTab({ journal = createEmptyJournal(), ...options }: TabOptions): Promise<Tab> {
  const loaded = await options.repository.load(options.documentId)
  if (!loaded.ok) throw new Error(loaded.error.type)
  const { content, revision } = loaded.value
  const hiding = createEmitter<null>()
  const showing = createEmitter<null>()
  const guards = new Set<() => boolean>()
  const reported: unknown[] = []
  const pageLifecycle = {
    subscribe({ onHide, onShow }: { onHide: () => void; onShow: () => void }) {
      const stops = [hiding.subscribe(onHide), showing.subscribe(onShow)]
      return () => stops.forEach((stop) => stop())
    },
    askBeforeLeaving(isAtRisk: () => boolean) {
      guards.add(isAtRisk)
      return () => guards.delete(isAtRisk)
    },
  }
  const participant = participate(content, (document) =>
    createAutosave({
      ...options,
      ...{ journal, document, revision, pageLifecycle },
      reportError: (error) => reported.push(error),
    }),
  )
  return {
    ...participant,
    reported,
    leave: () => hiding.emit(null),
    comeBack: () => showing.emit(null),
    asksBeforeLeaving: () => [...guards].some((isAtRisk) => isAtRisk()),
  }
}

function createEmptyJournal(): Journal {
  const storage = createMemoryStorage()
  return createJournal(() => storage)
}

export function titleOf({ document }: Participant, id: NodeId): string {
  return expectDefined(document.node(id), id).title
}
