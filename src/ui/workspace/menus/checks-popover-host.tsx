import { useLayoutEffect, useState, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import { commands, type View } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { onDemand } from '../../primitives/on-demand'
import type { PopoverAnchor } from '../../primitives/popup/popover-popup'

const PopoverPopup = onDemand(async () => (await import('../../primitives/popup/popover-popup')).PopoverPopup)
const ChecksPopover = onDemand(async () => (await import('../../panels/checks/checks-popover')).ChecksPopover)

/** Where the view draws the node; once it is drawn no more, where it was. */
function createNodeAnchor(view: View, id: NodeId, container: HTMLElement | null): PopoverAnchor {
  let last = new DOMRect()
  return {
    getBoundingClientRect: () => {
      const rect = view.anchorOf(id)
      if (rect) last = DOMRect.fromRect(rect)
      return last
    },
    contextElement: container?.querySelector(`[data-node-id="${CSS.escape(id)}"]`) ?? undefined,
  }
}

/** Null until the view draws the node: one from beyond the window is drawn a moment after it was asked for. */
function useNodeAnchor(id: NodeId, container: RefObject<HTMLElement | null>): PopoverAnchor | null {
  const { view } = useEditorInstance()
  const [anchor, setAnchor] = useState<PopoverAnchor | null>(null)
  useLayoutEffect(() => {
    let frame = 0
    const look = () => {
      if (view.anchorOf(id) !== null) setAnchor(createNodeAnchor(view, id, container.current))
      else frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [view, id, container])
  return anchor
}

function OpenChecks({ container, id }: ChecksPopoverHostProps & { readonly id: NodeId }) {
  const { execute, view } = useEditorInstance()
  const { t } = useI18n()
  const anchor = useNodeAnchor(id, container)
  const close = () => {
    execute(commands.closeChecks)
    view.focus()
  }
  if (anchor === null) return null
  return (
    <PopoverPopup heading={t('canvas.checks')} anchor={anchor} open onClose={close}>
      <ChecksPopover nodeId={id} />
    </PopoverPopup>
  )
}

interface ChecksPopoverHostProps {
  /** Where the view draws the nodes. */
  readonly container: RefObject<HTMLElement | null>
}

/** Opens the checks of a node beside it when the editor asks for them. */
export function ChecksPopoverHost({ container }: ChecksPopoverHostProps) {
  const id = useEditor(({ ephemeral }) => ephemeral.checksOf)
  if (id === null) return null
  return <OpenChecks key={id} container={container} id={id} />
}
