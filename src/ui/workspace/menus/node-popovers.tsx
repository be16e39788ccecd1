import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import { commands, type View } from '../../../editor'
import { LegendLink } from '../../dialogs/legend/legend-link'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { ChecksPopover } from '../../panels/checks/checks-popover'
import { LinkPopover } from '../../panels/checks/link/link-popover'
import { PopoverPopup, type PopoverAnchor } from '../../primitives/popup/popover-popup'

interface Anchoring {
  readonly id: NodeId
  /** Where the view draws the nodes. */
  readonly container: RefObject<HTMLElement | null>
  /** What stands for the node in the view, where that is drawn: the node itself, or the word on its line. */
  readonly part: 'data-node-id' | 'data-edge-id'
}

/** Where the view draws the node or its part; once it is drawn no more, where it was. */
function createAnchor(view: View, { id, container, part }: Anchoring): PopoverAnchor {
  let last = new DOMRect()
  const label = part === 'data-edge-id' ? '[data-link-label]' : ''
  const find = () => container.current?.querySelector(`[${part}="${CSS.escape(id)}"]${label}`) ?? undefined
  return {
    getBoundingClientRect: () => {
      const rect = (label === '' ? undefined : find()?.getBoundingClientRect()) ?? view.anchorOf(id)
      if (rect) last = DOMRect.fromRect(rect)
      return last
    },
    contextElement: find(),
  }
}

/** Null until the view draws the node: one from beyond the window is drawn a moment after it was asked for. */
function useAnchor({ id, container, part }: Anchoring): PopoverAnchor | null {
  const { view } = useEditorInstance()
  const [anchor, setAnchor] = useState<PopoverAnchor | null>(null)
  useLayoutEffect(() => {
    let frame = 0
    const look = () => {
      if (view.anchorOf(id) !== null) setAnchor(createAnchor(view, { id, container, part }))
      else frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [view, id, container, part])
  return anchor
}

interface PopoverAtNodeProps extends Anchoring {
  readonly heading: string
  readonly onClose: () => void
  readonly children: ReactNode
}

function PopoverAtNode({ heading, onClose, children, ...anchoring }: PopoverAtNodeProps) {
  const { view } = useEditorInstance()
  const anchor = useAnchor(anchoring)
  const title = useEditor(({ document }) => document.node(anchoring.id)?.title ?? '')
  if (anchor === null) return null
  const close = () => {
    onClose()
    view.focus()
  }
  return (
    <PopoverPopup heading={heading} description={title} anchor={anchor} open onClose={close}>
      {children}
      <LegendLink />
    </PopoverPopup>
  )
}

type AtNodeProps = Pick<Anchoring, 'id' | 'container'>

/** The checks of a node, beside it. All parts come as one, so that no button moves once it can be pressed. */
export function ChecksAtNode(props: AtNodeProps) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <PopoverAtNode
      {...props}
      part="data-node-id"
      heading={t('canvas.checks')}
      onClose={() => execute(commands.closeChecks)}
    >
      <ChecksPopover nodeId={props.id} />
    </PopoverAtNode>
  )
}

/** The link of a node to its parent, beside the word on the line. */
export function LinkAtNode(props: AtNodeProps) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <PopoverAtNode
      {...props}
      part="data-edge-id"
      heading={t('checks.link.heading')}
      onClose={() => execute(commands.closeLink)}
    >
      <LinkPopover nodeId={props.id} />
    </PopoverAtNode>
  )
}
