import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useLeaveOnEscape } from '../../fields/editing/use-leave-on-escape'
import { SidePanel } from '../side-panel'
import { CardDetails } from './card-details'
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
    >
      {first === undefined && <NothingSelected />}
      {first !== undefined && ids.length === 1 && <CardDetails key={first} id={first} />}
      {ids.length > 1 && <SeveralDetails key={ids.join(' ')} ids={ids} />}
    </SidePanel>
  )
}
