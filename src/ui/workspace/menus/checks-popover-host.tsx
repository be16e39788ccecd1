import type { RefObject } from 'react'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { onDemand } from '../../primitives/on-demand'
import { PartBoundary } from '../../shell/part-boundary'

const ChecksAtNode = onDemand(async () => (await import('./node-popovers')).ChecksAtNode)
const LinkAtNode = onDemand(async () => (await import('./node-popovers')).LinkAtNode)

interface ChecksPopoverHostProps {
  /** Where the view draws the nodes. */
  readonly container: RefObject<HTMLElement | null>
}

/** Opens the checks of a node beside it, or its link beside the word on the line, when the editor asks for them. */
export function ChecksPopoverHost({ container }: ChecksPopoverHostProps) {
  const { execute } = useEditorInstance()
  const checksOf = useEditor(({ ephemeral }) => ephemeral.checksOf)
  const linkOf = useEditor(({ ephemeral }) => ephemeral.linkOf)
  const close = () => {
    if (checksOf !== null) execute(commands.closeChecks)
    if (linkOf !== null) execute(commands.closeLink)
  }
  return (
    <PartBoundary key={`${checksOf ?? ''} ${linkOf ?? ''}`} onMissing={close}>
      {checksOf !== null && <ChecksAtNode key={checksOf} id={checksOf} container={container} />}
      {linkOf !== null && <LinkAtNode key={linkOf} id={linkOf} container={container} />}
    </PartBoundary>
  )
}
