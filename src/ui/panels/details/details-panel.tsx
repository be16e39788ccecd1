import { useState } from 'react'
import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useLeaveOnEscape } from '../../fields/editing/use-leave-on-escape'
import { SidePanel } from '../side-panel'
import { CardDetails } from './card-details'
import { CardHead } from './card-head'
import { NothingSelected } from './nothing-selected'
import { SeveralDetails } from './several-details'
import { useRequestedFocus } from '../use-requested-focus'

/** The fields of what is selected, and what the checks say of it. */
export function DetailsPanel() {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const ids = useEditor((state) => state.session.selection.ids)
  const [first] = ids
  const isOne = first !== undefined && ids.length === 1
  const [isMoreOpen, setMoreOpen] = useState<boolean | null>(null)
  return (
    <SidePanel
      ref={useRequestedFocus('details')}
      label={t('details.panel')}
      closeLabel={t('details.close')}
      onClose={() => {
        execute(commands.toggleDetails)
        focusView()
      }}
      onKeyDown={useLeaveOnEscape()}
      {...(isOne && { head: <CardHead key={first} id={first} /> })}
    >
      <span key={`top of ${ids.join(' ')}`} ref={scrollToTop} hidden />
      {first === undefined && <NothingSelected />}
      {isOne && <CardDetails key={first} id={first} isMoreOpen={isMoreOpen} setMoreOpen={setMoreOpen} />}
      {ids.length > 1 && <SeveralDetails key={ids.join(' ')} ids={ids} />}
    </SidePanel>
  )
}

/** What is selected anew is shown from its top. */
function scrollToTop(content: HTMLElement | null): void {
  const panel = content?.closest('aside')
  if (panel) panel.scrollTop = 0
}
