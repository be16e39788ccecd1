import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'
import type { NodeId } from '../../../domain'
import { commands, type View } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { onDemand } from '../../primitives/on-demand'
import type { PopoverAnchor } from '../../primitives/popup/popover-popup'
import { PartBoundary } from '../../shell/part-boundary'

const PopoverPopup = onDemand(async () => (await import('../../primitives/popup/popover-popup')).PopoverPopup)
const ChecksPopover = onDemand(async () => (await import('../../panels/checks/checks-popover')).ChecksPopover)
const LegendLink = onDemand(async () => (await import('../../dialogs/legend/legend-link')).LegendLink)
const LinkPopover = onDemand(async () => (await import('../../panels/checks/link/link-popover')).LinkPopover)

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

/** Opens the checks of a node beside it, or its link beside the word on the line, when the editor asks for them. */
export function ChecksPopoverHost({ container }: Pick<Anchoring, 'container'>) {
  const { execute } = useEditorInstance()
  const { t } = useI18n()
  const checksOf = useEditor(({ ephemeral }) => ephemeral.checksOf)
  const linkOf = useEditor(({ ephemeral }) => ephemeral.linkOf)
  const close = () => {
    if (checksOf !== null) execute(commands.closeChecks)
    if (linkOf !== null) execute(commands.closeLink)
  }
  return (
    <PartBoundary key={`${checksOf ?? ''} ${linkOf ?? ''}`} onMissing={close}>
      {checksOf !== null && (
        <PopoverAtNode
          key={checksOf}
          id={checksOf}
          container={container}
          part="data-node-id"
          heading={t('canvas.checks')}
          onClose={() => execute(commands.closeChecks)}
        >
          <ChecksPopover nodeId={checksOf} />
        </PopoverAtNode>
      )}
      {linkOf !== null && (
        <PopoverAtNode
          key={linkOf}
          id={linkOf}
          container={container}
          part="data-edge-id"
          heading={t('checks.link.heading')}
          onClose={() => execute(commands.closeLink)}
        >
          <LinkPopover nodeId={linkOf} />
        </PopoverAtNode>
      )}
    </PartBoundary>
  )
}
