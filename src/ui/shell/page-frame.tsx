import '../fonts.css'
import '../tokens.css'
import '../base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import type { ReactNode } from 'react'
import { useFieldUndo } from '../fields/editing/use-field-undo'
import { PortsContext, useI18n, usePorts, type Ports } from '../hooks/ports'
import { TooltipLayer } from '../primitives/popup/tooltip-layer'
import { usePageFocus } from './focus/use-page-focus'
import { NoticeBoard } from './notices/notice-board'
import { useVisibleHeight } from './use-visible-height'

/** What every page has: its ports, notices and tooltips. Style elements at run time are against our policy. */
export function PageFrame({ ports, children }: { ports: Ports; children: ReactNode }) {
  usePageFocus()
  useVisibleHeight()
  return (
    <CSPProvider disableStyleElements>
      <PortsContext value={ports}>
        {children}
        <FieldUndo />
        <NoticeBoard />
        <TooltipLayer />
      </PortsContext>
    </CSPProvider>
  )
}

function FieldUndo() {
  const { notices } = usePorts()
  const { t } = useI18n()
  useFieldUndo((way) => notices.announce(t(`app.fieldHistory.${way}`)))
  return null
}
