import type { Clock, DocumentId, RepositoryFailure, RestorePoints, RestoreReason } from '../../domain'
import type { Editor, Transaction } from '../../editor'
import { err, onIdle, type Result } from '../../lib'
import { loadPointRecorder } from '../../persistence'

/** Makes restore points of an open map. */
export interface PointRecording {
  /** Makes a point of the map as it is now, by that name. */
  save(name: string): Promise<Result<void, RepositoryFailure>>
  /** Hears of each point that was made. */
  subscribe(listener: () => void): () => void
  close(): void
}

interface RecordingOptions {
  readonly restorePoints: RestorePoints
  readonly clock: Pick<Clock, 'now'>
  readonly id: DocumentId
  readonly reportError: (error: unknown) => void
  readonly loadRecorder?: typeof loadPointRecorder
}

type Recorder = InstanceType<Awaited<ReturnType<typeof loadPointRecorder>>['PointRecorder']>

/** A step that deletes so many nodes is worth a point before it. */
const MANY_NODES = 10

/** Follows the changes of a map; what makes points of them is fetched at the first edit. */
export function recordPoints(
  editor: Editor,
  { restorePoints, clock, id, reportError, loadRecorder = loadPointRecorder }: RecordingOptions,
): PointRecording {
  /** Changes from the first edit on that the recorder has not had yet. */
  let early: Transaction[] = []
  let recorder: Recorder | null = null
  const listeners = createListeners()
  let hasFailed = false
  let starting: Promise<Recorder> | null = null

  async function start(): Promise<Recorder> {
    const { PointRecorder } = await loadRecorder()
    recorder = new PointRecorder(
      {
        ...{ restorePoints, clock, documentId: id, onIdle, onPoint: listeners.call },
        document: editor.store.getState().document,
      },
      early.map(changeOf),
    )
    early = []
    return recorder
  }

  const unsubscribe = editor.onTransaction((transaction) => {
    if (recorder !== null) {
      recorder.record(changeOf(transaction))
      return
    }
    const isFirst = early.length === 0
    if (isFirst && transaction.origin === 'remote') return
    early.push(transaction)
    if (isFirst) ensureRecorder().catch(reportOnce)
  })

  function ensureRecorder(): Promise<Recorder> {
    starting ??= start()
    // Code that did not come is asked for again at the next edit.
    starting.catch(() => {
      starting = null
      early = []
    })
    return starting
  }

  function reportOnce(error: unknown): void {
    if (!hasFailed) reportError(error)
    hasFailed = true
  }

  return {
    async save(name) {
      try {
        return await (await ensureRecorder()).save(name)
      } catch {
        return err({ type: 'unavailable', detail: 'the code of restore points' })
      }
    },
    subscribe: listeners.subscribe,
    close() {
      unsubscribe()
      void recorder?.flush()
    },
  }
}

function createListeners() {
  const listeners = new Set<() => void>()
  return {
    call: () => listeners.forEach((listener) => listener()),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function changeOf({ diff, time, origin, commandId }: Transaction) {
  const reason = origin === 'remote' ? null : reasonOf({ diff, origin, commandId })
  return { diff, time, isRemote: origin === 'remote', reason }
}

/** Why the state before a step is worth a point; null where it is not. */
function reasonOf({
  diff,
  origin,
  commandId,
}: Pick<Transaction, 'diff' | 'origin' | 'commandId'>): RestoreReason | null {
  if (origin === 'import') return 'import'
  if (commandId === 'map.restore') return 'restore'
  if (commandId === 'checks.fixAll' || commandId === 'checks.fixSelected') return 'fixAll'
  if (commandId.startsWith('map.stage.') || commandId === 'map.setStage') return 'stage'
  return (diff.nodes?.removed.size ?? 0) >= MANY_NODES ? 'deletion' : null
}
