import type { ReactNode } from 'react'
import {
  contentOf,
  type DocumentId,
  type DocumentRepository,
  type DocumentSync,
  type LoadedDocument,
  type RepositoryFailure,
} from '../../domain'
import { createEditor, createWorkspacePorts, type Editor, type Shell, type Transaction } from '../../editor'
import { parseLocale } from '../../i18n'
import { ok, onIdle, type Result } from '../../lib'
import { askForPersistence, createAutosave, createJournal, type TabFeed } from '../../persistence'
import { loadLinkReader } from '../../rules'
import { download, focusToolbar, prepareWorkspace, type Ports } from '../../ui'
import { freshSession } from './fresh-session'
import { keepSession } from './keep-session'
import { reportDamage } from './report-damage'
import { reportError } from '../report-error'

/** A map on the screen, kept on disk. */
export interface OpenedMap {
  readonly editor: Editor
  readonly page: ReactNode
  /** Brings everything to the disk; answers whether the page may go without loss. */
  flush(): Promise<boolean>
  close(): void
}

export interface MapServices extends Ports {
  readonly repository: DocumentRepository
  readonly feed: TabFeed
}

/**
 * Loads a map, unless it was created just now, starts its editor and ties it to the disk and to the other tabs. Rejects
 * when the code of its page does not come.
 */
export async function openMap(
  services: MapServices,
  id: DocumentId,
  created: LoadedDocument | null,
): Promise<Result<OpenedMap, RepositoryFailure>> {
  const { repository } = services
  const [loaded, stored] = created
    ? [ok(created), ok(null)]
    : await Promise.all([repository.load(id), repository.loadSession(id)])
  if (!loaded.ok) return loaded
  const ports = createWorkspacePorts()
  const editor: Editor = createEditor({
    content: loaded.value.content,
    services: {
      clock: services.clock,
      ids: services.ids,
      ...ports,
      shell: createShell(services, () => editor),
    },
    session: (stored.ok ? stored.value : null) ?? freshSession(loaded.value.content),
    platform: /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'mac' : 'other',
    onIdle,
    loadLinkReader,
    reportError,
    checkInvariants: import.meta.env.DEV,
  })
  reportDamage(loaded.value.damage, services)
  const sync = startSync(services, editor, { id, revision: loaded.value.revision })
  const session = keepSession(services.repository, id, editor)
  const close = () => {
    session.close()
    sync.close()
    editor.close()
  }
  try {
    return ok({
      editor,
      page: await prepareWorkspace(editor, ports),
      flush: () => {
        session.flush()
        return sync.flush()
      },
      close,
    })
  } catch (error) {
    close()
    throw error
  }
}

/** Ties the editor of a map to the disk and to the other tabs. */
function startSync(
  { repository, feed, notices, i18n }: MapServices,
  editor: Editor,
  { id, revision }: { readonly id: DocumentId; readonly revision: number },
): DocumentSync {
  const sync = createAutosave({
    repository,
    feed,
    journal: createJournal(() => localStorage),
    documentId: id,
    document: editor.store.getState().document,
    revision,
    reportError,
  })
  sync.onState(editor.setSaveState)
  sync.onRemote(({ diff, droppedMoves }) => {
    editor.applyRemote(diff)
    const count = droppedMoves.length
    if (count > 0) notices.show({ text: i18n.t('storage.moveTakenBack', { count }) })
  })
  let asked = false
  editor.onTransaction((transaction) => {
    if (transaction.origin === 'remote') return
    sync.record(transaction.diff)
    if (asked || !isEdit(transaction)) return
    asked = true
    // Pages that are not served securely have no storage manager.
    if ('storage' in navigator) void askForPersistence()
  })
  return sync
}

function isEdit({ origin }: Transaction): boolean {
  return origin === 'user' || origin === 'quickFix' || origin === 'import'
}

/** What the commands may ask of the frame. */
function createShell(services: MapServices, editor: () => Editor): Shell {
  const { navigate, preferences } = services
  return {
    exportAs: (codecId) => void download(services, codecId, contentOf(editor().store.getState().document)),
    chooseFile: () => document.getElementById('import-file')?.click(),
    goToStart: () => navigate({ page: 'start' }),
    focusToolbar,
    setTheme: (theme) => preferences.getState().setTheme(theme),
    setLocale: (name) => {
      const locale = parseLocale(name)
      if (locale !== null) preferences.getState().setLocale(locale)
    },
  }
}
