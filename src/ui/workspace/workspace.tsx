import { useEffect, type ReactNode } from 'react'
import { documentTitle, isCommitted, presentItem, type ImportPreview } from '../../domain'
import { commands, type Editor, type WorkspacePorts } from '../../editor'
import { onIdle } from '../../lib'
import { EditorContext, useEditor, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { onDemand } from '../primitives/on-demand'
import { ErrorBoundary } from '../shell/error-boundary'
import { PartBoundary } from '../shell/part-boundary'
import { Header } from './header/header'
import { ImportHost } from '../import/import-host'
import { OpenWithoutView } from '../shell/open-without-view'
import { prepareView, viewOf, type PreparedView, type ViewDefinition } from './view-definition'
import { ViewHost } from './view-host'
import { WorkspaceDialogs } from './workspace-dialogs'
import styles from './workspace.module.css'
import { DownloadCopy } from './header/save-status'
import { useEditorNotices } from './notices/use-editor-notices'
import { usePageKeys } from './keyboard/use-page-keys'
import { useWheelWithoutZoom } from './use-wheel-without-zoom'

const DetailsPanel = onDemand(async () => (await import('../panels/details/details-panel')).DetailsPanel)
const ChecksPanel = onDemand(async () => (await import('../panels/checks/checks-panel')).ChecksPanel)
const HistoryPanel = onDemand(async () => (await import('../panels/history/history-panel')).HistoryPanel)
const HealthPanel = onDemand(async () => (await import('../panels/health/health-panel')).HealthPanel)
const PANELS = { details: DetailsPanel, checks: ChecksPanel, history: HistoryPanel, health: HealthPanel }
const AgendaBar = onDemand(async () => (await import('../workshop/agenda/agenda-bar')).AgendaBar)
const AskForReason = onDemand(async () => (await import('../dialogs/reason/ask-for-reason')).AskForReason)
const ProjectorBar = onDemand(async () => (await import('../workshop/projector/projector-bar')).ProjectorBar)
const PastMap = onDemand(async () => (await import('./preview/past-map')).PastMap)
const ParkingLot = onDemand(async () => (await import('../panels/parking-lot/parking-lot')).ParkingLot)

export interface WorkspaceProps {
  readonly editor: Editor
  readonly ports: WorkspacePorts
  readonly views: readonly ViewDefinition[]
  /** The view that is shown first. */
  readonly prepared: PreparedView
}

/** Fetches and prepares what is drawn first: the view of the session, and the panel that takes its share of the window. */
export async function prepareFirstView(
  editor: Editor,
  views: readonly ViewDefinition[],
): Promise<PreparedView> {
  const { panel, view } = editor.store.getState().session
  const [prepared] = await Promise.all([
    prepareView(viewOf(views, view), editor),
    panel && PANELS[panel].prepare(),
  ])
  return prepared
}

/** One open map: the header, the view of the map and what stands beside it. */
export function Workspace({ editor, ...props }: WorkspaceProps) {
  return (
    <EditorContext value={editor}>
      <WorkspaceErrorBoundary>
        <MapImports>
          <Frame {...props} />
        </MapImports>
      </WorkspaceErrorBoundary>
    </EditorContext>
  )
}

function WorkspaceErrorBoundary({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const actions = (
    <>
      <DownloadCopy />
      <OpenWithoutView />
      <Button variant="primary" onClick={() => location.reload()}>
        {t('app.failure.reload')}
      </Button>
    </>
  )
  return (
    <ErrorBoundary heading={t('app.failure.heading')} sentence={t('app.failure.defect')} actions={actions}>
      {children}
    </ErrorBoundary>
  )
}

function MapImports({ children }: { children: ReactNode }) {
  const execute = useExecute()
  const add = ({ content }: ImportPreview, pasted: boolean) => {
    if (pasted) execute(commands.paste, { content, linesWithoutKind: true })
    else execute(commands.importContent, { content })
  }
  const activeId = useEditor(({ session }) => session.selection.active)
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const title = useEditor(({ document }) =>
    activeId === null ? null : (document.node(activeId)?.title ?? null),
  )
  const addUnder =
    activeId === null || title === null
      ? null
      : {
          title,
          add: ({ content }: ImportPreview) =>
            execute(commands.importContent, { content, parentId: activeId }),
        }
  return (
    <ImportHost addToMap={add} addUnder={addUnder} cycle={cycle}>
      {children}
    </ImportHost>
  )
}

function Frame({ ports, views, prepared }: Omit<WorkspaceProps, 'editor'>) {
  useEditorNotices()
  const pastState = useEditor(({ ephemeral }) => ephemeral.pastState)
  usePageKeys(pastState === null)
  useWheelWithoutZoom()
  useDocumentTitle()
  // Ahead of F4, which hands Details the keyboard: what is typed next must not reach the map.
  useEffect(() => onIdle(() => void PANELS.details.prepare()), [])
  const panel = useEditor(({ session }) => session.panel)
  const isWorkshop = useEditor(({ document }) => presentItem(document) !== null)
  const committed = useEditor(({ document }) => isCommitted(document.meta.stage))
  const isProjecting = useEditor(({ session }) => session.isProjecting)
  const parkingLotOpen = useEditor((state) => state.session.parkingLotOpen)
  return (
    <div className={styles.page}>
      <Header views={views} isInert={pastState !== null} />
      {isWorkshop && <AgendaBar />}
      {isProjecting && <ProjectorBar />}
      <div className={styles.body}>
        <main className={styles.map}>
          {pastState === null && <ViewHost ports={ports} views={views} prepared={prepared} />}
          <PartBoundary key={pastState?.savedAt}>
            {pastState && <PastMap key={pastState.savedAt} pastState={pastState} views={views} />}
          </PartBoundary>
          <PartBoundary key={String(parkingLotOpen)}>
            {parkingLotOpen && pastState === null && <ParkingLot />}
          </PartBoundary>
        </main>
        <PartBoundary key={panel}>
          {panel === 'details' && <DetailsPanel />}
          {panel === 'checks' && <ChecksPanel />}
          {panel === 'history' && <HistoryPanel />}
          {panel === 'health' && <HealthPanel />}
        </PartBoundary>
      </div>
      <WorkspaceDialogs />
      <PartBoundary>{committed && <AskForReason />}</PartBoundary>
    </div>
  )
}

function useDocumentTitle() {
  const { t } = useI18n()
  const title = useEditor((state) => documentTitle(state.document))
  useEffect(() => {
    document.title = `${title.trim() === '' ? t('app.header.untitled') : title} – ${t('app.name')}`
  }, [title, t])
}
