import { useStore } from '@xyflow/react'
import { useRef, useLayoutEffect, useState, type RefObject } from 'react'
import type { NodeId } from '../../domain'
import { commands } from '../../editor'
import { useEditor, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { onDemand } from '../primitives/on-demand'
import { focusKeyboardInput } from '../workspace/keyboard/keyboard-focus'

const PopoverPopup = onDemand(async () => (await import('../primitives/popover-popup')).PopoverPopup)
const ChecksPopover = onDemand(async () => (await import('../panels/checks/checks-popover')).ChecksPopover)

interface ChecksHostProps {
  readonly container: RefObject<HTMLElement | null>
}

function OpenChecks({ container, id }: ChecksHostProps & { readonly id: NodeId }) {
  const execute = useExecute()
  const { t } = useI18n()
  const anchor = useRef<HTMLElement>(null)
  const [ready, setReady] = useState(false)
  // A card from beyond the window is drawn when React Flow has taken it over, a moment after it was asked for.
  const drawn = useStore(({ nodeLookup }) => nodeLookup.has(id))
  useLayoutEffect(() => {
    anchor.current =
      container.current?.querySelector<HTMLElement>(`[data-node-id="${CSS.escape(id)}"]`) ?? null
    setReady(anchor.current !== null)
  }, [container, id, drawn])
  const close = () => {
    execute(commands.closeChecks)
    focusKeyboardInput()
  }
  if (!ready) return null
  return (
    <PopoverPopup heading={t('canvas.checks')} anchor={anchor} open onClose={close}>
      <ChecksPopover nodeId={id} />
    </PopoverPopup>
  )
}

/** Opens the checks of a node beside its card when the editor asks for them. */
export function ChecksHost({ container }: ChecksHostProps) {
  const id = useEditor(({ ephemeral }) => ephemeral.checksOf)
  if (id === null) return null
  return <OpenChecks key={id} container={container} id={id} />
}
