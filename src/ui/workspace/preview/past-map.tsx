import { RotateCcw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { contentOf } from '../../../domain'
import {
  commands,
  createWorkspacePorts,
  type Editor,
  type PastState,
  type WorkspacePorts,
} from '../../../editor'
import { EditorContext, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { usePageKeys } from '../keyboard/use-page-keys'
import { useEditorNotices } from '../notices/use-editor-notices'
import { prepareView, viewOf, type PreparedView, type ViewDefinition } from '../view-definition'
import { ViewHost } from '../view-host'
import styles from './past-map.module.css'

interface PastMapProps {
  readonly pastState: PastState
  readonly views: readonly ViewDefinition[]
}

/** What shows an earlier state: an editor of its own, which changes nothing. */
interface Shown {
  readonly editor: Editor
  readonly ports: WorkspacePorts
  readonly prepared: PreparedView
}

/** The map as it was at a restore point, in the view at work, with the ways back. Escape closes it. */
export function PastMap({ pastState, views }: PastMapProps) {
  const shown = useShown(pastState, views)
  const execute = useExecute()
  const close = useCallback(() => void execute(commands.showPastState, { pastState: null }), [execute])
  useCloseOnEscape(close)
  return (
    <div className={styles.past}>
      <PastBar pastState={pastState} onClose={close} />
      <div className={styles.view}>
        {shown && (
          <EditorContext value={shown.editor}>
            <KeysAndNotices />
            <ViewHost ports={shown.ports} views={views} prepared={shown.prepared} />
          </EditorContext>
        )}
      </div>
    </div>
  )
}

/** Escape that nothing else takes closes. */
function useCloseOnEscape(close: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [close])
}

/** Prepares the view; null until it is ready. */
function useShown({ document }: PastState, views: readonly ViewDefinition[]): Shown | null {
  const main = useEditorInstance()
  const [shown, setShown] = useState<Shown | null>(null)
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  useEffect(() => {
    const ports = createWorkspacePorts()
    const editor = main.lookAt(document, ports)
    let wanted = true
    prepareView(viewOf(views, editor.store.getState().session.view), editor).then(
      (prepared) => wanted && setShown({ editor, ports, prepared }),
      (error: unknown) => wanted && setFailure({ error }),
    )
    return () => {
      wanted = false
      editor.close()
    }
  }, [main, document, views])
  if (failure) throw failure.error
  return shown
}

/** The keys of the page, and why nothing can be changed. */
function KeysAndNotices() {
  usePageKeys()
  useEditorNotices()
  return null
}

interface PastBarProps {
  readonly pastState: PastState
  readonly onClose: () => void
}

function PastBar({ pastState: { savedAt, document }, onClose }: PastBarProps) {
  const execute = useExecute()
  const { t, dateTime } = useI18n()
  return (
    <div role="group" aria-label={t('history.past.name')} className={styles.bar}>
      <p role="status">{t('history.past.asOf', { when: dateTime(savedAt) })}</p>
      <Button
        variant="primary"
        onClick={() => {
          execute(commands.restoreMap, { content: contentOf(document) })
          onClose()
        }}
      >
        <RotateCcw size={15} aria-hidden />
        {t('history.restore')}
      </Button>
      <Button onClick={onClose}>{t('history.past.close')}</Button>
    </div>
  )
}
