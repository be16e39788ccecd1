import { mondayOf } from '../../../domain'
import { commands } from '../../../editor'
import { useLeaveOnEscape } from '../../fields/editing/use-leave-on-escape'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { SidePanel } from '../side-panel'
import { useRequestedFocus } from '../use-requested-focus'
import { HealthList } from './health-list'

/** The health metrics beside the map, as they stand this week. */
export function HealthPanel() {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const week = useEditor(({ today }) => mondayOf(today))
  return (
    <SidePanel
      ref={useRequestedFocus('health')}
      label={t('week.health.title')}
      closeLabel={t('week.health.close')}
      onClose={() => {
        execute(commands.toggleHealth)
        focusView()
      }}
      onKeyDown={useLeaveOnEscape()}
    >
      <HealthList week={week} />
    </SidePanel>
  )
}
