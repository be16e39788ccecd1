import { presentItem } from '../../domain'
import type { WorkspacePorts } from '../../editor'
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { useEditor, useEditorInstance } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { useClipboard } from './clipboard/use-clipboard'
import { createBars } from './bars/bars'
import { titleProperties } from '../node/title/title-style'
import { StatusLine } from './bars/status-line'
import { TopBars } from './bars/top-bars'
import { createKeyboard, KeyboardInput, type Keyboard } from './keyboard/keyboard-input'
import { useMenuKey } from './keyboard/use-menu-key'
import { useSpaceKey } from './keyboard/use-space-key'
import { ChecksPopoverHost } from './menus/checks-popover-host'
import { ContextMenuHost } from './menus/context-menu-host'
import { prepareView, viewOf, type PreparedView, type ViewDefinition } from './view-definition'
import styles from './view-host.module.css'
import { WorkspaceContext } from './workspace-context'

interface ViewHostProps {
  readonly ports: WorkspacePorts
  readonly views: readonly ViewDefinition[]
  /** The view that is shown first. */
  readonly prepared: PreparedView
}

/** The view that the session asks for, as soon as it is prepared; until then the one before. */
function usePreparedView({ views, prepared }: ViewHostProps): PreparedView {
  const editor = useEditorInstance()
  const wanted = viewOf(
    views,
    useEditor(({ session }) => session.view),
  )
  const [shown, setShown] = useState(prepared)
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  useEffect(() => {
    if (wanted.id === shown.id) return
    let current = true
    prepareView(wanted, editor).then(
      (view) => current && setShown(view),
      (error: unknown) => current && setFailure({ error }),
    )
    return () => {
      current = false
    }
  }, [wanted, shown.id, editor])
  if (failure) throw failure.error
  return shown
}

/** What is selected is in sight in another view as well; the first view is as it was left. */
function useRevealInNextView(id: string): void {
  const editor = useEditorInstance()
  const last = useRef(id)
  useEffect(() => {
    if (last.current === id) return
    last.current = id
    const { active } = editor.store.getState().session.selection
    if (active !== null) editor.view.reveal(active, { behavior: 'instant' })
  }, [editor, id])
}

/** The keyboard goes to the view that is shown, unless a title is open there. */
function useFocusInNextView(keyboard: Keyboard, id: string): void {
  const { store } = useEditorInstance()
  useEffect(() => {
    if (store.getState().ephemeral.edit === null) keyboard.focus()
  }, [store, keyboard, id])
}

/** The shown view, with the keyboard, the bars, the menus and the popovers that all views share. Fills its parent. */
export function ViewHost(props: ViewHostProps) {
  const { ports } = props
  const { t } = useI18n()
  const { id, messages, hasOwnKeyboard, hasBarsAround, Component } = usePreparedView(props)
  // The view follows in a rendering of its own that can be interrupted, so that neither makes a long task.
  const isFrameDrawn = useDeferredValue(true, false)
  const viewElementId = useId()
  const container = useRef<HTMLDivElement>(null)
  const [keyboard] = useState(createKeyboard)
  const [bars] = useState(createBars)
  const space = useSpaceKey()
  const clipboard = useClipboard(ports)
  const agendaStep = useEditor(({ document }) => presentItem(document)?.step)
  useMenuKey(container, keyboard)
  useFocusInNextView(keyboard, id)
  useRevealInNextView(id)
  return (
    <WorkspaceContext value={{ viewElementId, keyboard, space, activeView: ports.view, clipboard, bars }}>
      <div
        ref={container}
        className={styles.host}
        style={titleProperties}
        data-view={id}
        data-agenda-step={agendaStep ?? undefined}
        data-bars-around={hasBarsAround}
        data-region
      >
        {hasOwnKeyboard !== true && (
          <KeyboardInput
            keyboard={keyboard}
            label={t(`${messages}.keys`)}
            viewElementId={viewElementId}
            onSpace={space.onKey}
            clipboard={clipboard}
          />
        )}
        {isFrameDrawn && <Component key={id} />}
        <TopBars messages={messages} />
        <StatusLine messages={messages} />
        <ChecksPopoverHost container={container} />
        <ContextMenuHost />
      </div>
    </WorkspaceContext>
  )
}
