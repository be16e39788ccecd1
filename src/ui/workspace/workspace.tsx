import { useEffect, type ReactNode } from 'react'
import { documentTitle, type ImportPreview } from '../../domain'
import { commands, type Editor, type SidePanel } from '../../editor'
import { onIdle } from '../../lib'
import { MapCanvas } from '../map/map-canvas'
import type { CanvasPorts } from './canvas-ports'
import type { MapParts } from '../map/map-context'
import { prepareMap } from '../map/prepare-map'
import { EditorContext, useEditor, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { Button } from '../primitives/button'
import { onDemand, type OnDemand } from '../primitives/on-demand'
import { ErrorBoundary } from '../shell/error-boundary'
import { Header } from './header/header'
import { ImportHost } from '../shell/import-host'
import { WorkspaceDialogs } from './workspace-dialogs'
import styles from './workspace.module.css'
import { DownloadCopy } from './header/save-status'
import { useEditorNotices } from './notices/use-editor-notices'
import { usePageKeys } from './keyboard/use-page-keys'

const PANELS: Readonly<Record<SidePanel, OnDemand<object>>> = {
  details: onDemand(async () => (await import('../panels/details/details-panel')).DetailsPanel),
  checks: onDemand(async () => (await import('../panels/checks/checks-panel')).ChecksPanel),
}
const ParkingLot = onDemand(async () => (await import('../panels/parking-lot/parking-lot')).ParkingLot)

export interface WorkspaceProps {
  editor: Editor
  canvas: CanvasPorts
  parts: MapParts
}

/** What must be there before the page is drawn: places of cards, and the panel that takes its share of the window. */
export async function prepareWorkspaceParts(editor: Editor): Promise<MapParts> {
  const { panel } = editor.store.getState().session
  const [parts] = await Promise.all([prepareMap(editor), panel && PANELS[panel].prepare()])
  return parts
}

/** One open map: the frame, the canvas and what stands beside it. */
export function Workspace({ editor, canvas, parts }: WorkspaceProps) {
  return (
    <EditorContext value={editor}>
      <WorkspaceErrorBoundary>
        <MapImports>
          <Frame canvas={canvas} parts={parts} />
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
    if (pasted) execute(commands.paste, { content })
    else execute(commands.importContent, { content })
  }
  return <ImportHost addToMap={add}>{children}</ImportHost>
}

function Frame({ canvas, parts }: Omit<WorkspaceProps, 'editor'>) {
  useEditorNotices()
  usePageKeys()
  useDocumentTitle()
  // Ahead of F4, which hands Details the keyboard: what is typed next must not reach the map.
  useEffect(() => onIdle(() => void PANELS.details.prepare()), [])
  const Panel = useEditor(({ session }) => session.panel && PANELS[session.panel])
  const parkingLotOpen = useEditor((state) => state.session.parkingLotOpen)
  return (
    <div className={styles.page}>
      <Header />
      <div className={styles.body}>
        <main className={styles.map}>
          <MapCanvas ports={canvas} parts={parts} />
          {parkingLotOpen && <ParkingLot />}
        </main>
        {Panel && <Panel />}
      </div>
      <WorkspaceDialogs />
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
