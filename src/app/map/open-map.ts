import type { ReactNode } from 'react'
import {
  contentOf,
  withoutHidden,
  loadLiveDocument,
  type DocumentContent,
  emptyContent,
  type DocumentId,
  type DocumentRepository,
  type DocumentSync,
  type LoadedDocument,
  type RepositoryFailure,
  type RestorePoints,
} from '../../domain'
import { createEditor, createWorkspacePorts, type Editor, type Shell, type Transaction } from '../../editor'
import { parseLocale } from '../../i18n'
import { ok, onIdle, type Result } from '../../lib'
import { askForPersistence, createAutosave, createJournal, type TabFeed } from '../../persistence'
import { loadLinkReader } from '../../rules'
import {
  download,
  focusRegion,
  focusToolbar,
  loadClipboardExports,
  openNewMapOrNotify,
  prepareWorkspace,
  type Ports,
} from '../../ui'
import { freshSession } from './fresh-session'
import { keepSession } from './keep-session'
import { recordPoints, type PointRecording } from './record-points'
import { reportDamage } from './report-damage'
import { reportMerge } from './report-merge'
import type { CopyLog } from '../storage/copy-log'
import { announceOpen } from '../storage/open-maps'
import { remindOfCopies } from '../storage/remind-of-copies'
import { reportError } from '../errors/report-error'
import type { OpenFileLink } from '../files/file-link'
import type { LiveRoomService } from '../room/live-room'
import { linkFile } from '../files/link-file'

/** A map on the screen, kept on disk. */
export interface OpenedMap {
  readonly editor: Editor
  readonly page: ReactNode
  readonly id: DocumentId
  readonly points: PointRecording
  /** Brings everything to the disk; answers whether the page may go without loss. */
  flush(): Promise<boolean>
  close(): void
}

export interface MapServices extends Ports {
  readonly repository: DocumentRepository
  readonly feed: TabFeed
  readonly restorePoints: RestorePoints
  readonly copyLog: CopyLog
  readonly fileLink: OpenFileLink
  readonly room: LiveRoomService
}

/** The editor of a map and its page in the making, which is rejected when the code of the page does not come. */
export interface PreparedMap {
  readonly editor: Editor
  readonly page: Promise<ReactNode>
}

/** Starts the editor of a map and prepares its page in pieces; nothing of it is tied to the disk yet. */
export async function prepareMap(
  services: MapServices,
  content: DocumentContent,
  session: unknown,
): Promise<PreparedMap> {
  const { editor, ports } = await startEditor(services, content, session)
  return { editor, page: prepareWorkspace(editor, ports) }
}

/** Starts the editor of a map, with the ports of the workspace that it may be shown in. */
export async function startEditor(services: MapServices, content: DocumentContent, session: unknown) {
  const document = await loadLiveDocument(content)
  const ports = createWorkspacePorts()
  const editor: Editor = createEditor({
    document,
    services: {
      clock: services.clock,
      ids: services.ids,
      ...ports,
      shell: createShell(services, () => editor),
    },
    session: session ?? freshSession(document),
    platform: /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'mac' : 'other',
    onIdle,
    loadLinkReader,
    reportError,
    checkInvariants: import.meta.env.DEV,
  })
  return { editor, ports }
}

/** A map as it was read from the disk, or just written there and being prepared meanwhile. */
export interface LoadedMap {
  readonly loaded: LoadedDocument
  readonly prepared: PreparedMap
}

/** Reads a map from the disk and prepares it. */
export async function loadMap(
  services: MapServices,
  id: DocumentId,
): Promise<Result<LoadedMap, RepositoryFailure>> {
  const { repository } = services
  const [loaded, stored] = await Promise.all([repository.load(id), repository.loadSession(id)])
  if (!loaded.ok) return loaded
  const session = stored.ok ? stored.value : null
  return ok({ loaded: loaded.value, prepared: await prepareMap(services, loaded.value.content, session) })
}

/** Ties a map to the disk and to the other tabs. Rejects when the code of its page does not come. */
export async function openMap(
  services: MapServices,
  id: DocumentId,
  { loaded, prepared: { editor, page } }: LoadedMap,
): Promise<OpenedMap> {
  reportDamage(loaded.damage, services)
  const sync = startSync(services, editor, { id, revision: loaded.revision })
  const session = keepSession(services.repository, id, editor)
  const points = recordPoints(editor, { ...services, id, reportError })
  const unlink = linkFile(services.fileLink, editor)
  const leave = announceOpen(id)
  const exitRoom = services.room.attach({ id, editor, local: sync, ports: services })
  const close = () => {
    leave()
    exitRoom()
    unlink()
    session.close()
    points.close()
    sync.close()
    editor.close()
  }
  try {
    return {
      editor,
      page: await page,
      id,
      points,
      flush: () => {
        session.flush()
        return sync.flush()
      },
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

/** Ties the editor of a map to the disk and to the other tabs. */
export function startSync(
  services: MapServices,
  editor: Editor,
  { id, revision }: { readonly id: DocumentId; readonly revision: number },
): DocumentSync {
  const { repository, feed, notices, i18n } = services
  const sync = createAutosave({
    repository,
    feed,
    journal: createJournal(() => localStorage),
    documentId: id,
    document: editor.store.getState().document,
    revision,
    reportError,
  })
  editor.setSaveState(sync.state)
  sync.onState(editor.setSaveState)
  sync.onRemote((change) => {
    editor.applyRemote(change.diff)
    reportMerge(change, { notices, i18n })
  })
  let asked = false
  editor.onTransaction((transaction) => {
    if (transaction.origin === 'remote') return
    sync.record(transaction.diff)
    if (asked || !isEdit(transaction)) return
    asked = true
    remindOfCopies(services.copyLog, services)
    // Pages that are not served securely have no storage manager.
    if ('storage' in navigator) void askForPersistence()
  })
  return sync
}

function isEdit({ origin }: Transaction): boolean {
  return origin === 'user' || origin === 'quickFix' || origin === 'import'
}

type ClipboardExports = Awaited<ReturnType<typeof loadClipboardExports>>

/** Pixels of a copied picture for one px of the map, as on a sharp screen. */
const COPIED_SCALE = 2

/** What the commands may ask of the frame. */
function createShell(services: MapServices, editor: () => Editor): Shell {
  const { navigate, preferences, ids, notices, i18n, fileLink } = services
  const content = (): DocumentContent => contentOf(editor().store.getState().document)
  const sayNotLoaded = (): void => {
    notices.show({ text: i18n.t('io.failed.notLoaded') })
  }
  const onClipboard = (copy: (exports: ClipboardExports) => Promise<void>): void =>
    void loadClipboardExports().then(copy).catch(sayNotLoaded)
  return {
    exportAs: (format) =>
      void download(services, format, format === 'handOut' ? withoutHidden(content()) : content()).then(
        (isThere) => {
          if (isThere && format === 'json') services.copyLog.noteCopy(services.clock.now())
        },
      ),
    saveToFile: () => void fileLink.save().catch(sayNotLoaded),
    copyLink: () => onClipboard(({ copyLink }) => copyLink(services, withoutHidden(content()))),
    copyPicture: () => onClipboard(({ copyPicture }) => copyPicture(services, content(), COPIED_SCALE)),
    copyText: () => onClipboard(({ copyText }) => copyText(services, content())),
    chooseFile: () => document.getElementById('import-file')?.click(),
    createMap: () => void openNewMapOrNotify(services, emptyContent({ bigObjective: '', ids })),
    goToStorage: () => navigate({ page: 'storage' }),
    openProjector: services.projector.open,
    goToStart: () => navigate({ page: 'start' }),
    focusToolbar,
    showGuide: () => preferences.getState().setGuide('shown'),
    focusRegion: (by) => focusRegion(document, by),
    setTheme: (theme) => preferences.getState().setTheme(theme),
    setLocale: (name) => {
      const locale = parseLocale(name)
      if (locale !== null) preferences.getState().setLocale(locale)
    },
  }
}
