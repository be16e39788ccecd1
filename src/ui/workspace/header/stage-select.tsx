import { STAGES } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Select } from '../../primitives/input/select'

/** Where the map stands in its cycle; more checks speak at each stage. */
export function StageSelect() {
  const { t } = useI18n()
  const execute = useExecute()
  const stage = useEditor((state) => state.document.meta.stage)
  return (
    <Select
      variant="chip"
      label={t('app.stage.label')}
      data-stage={stage}
      value={stage}
      options={STAGES.map((value) => ({ value, label: t(`app.stage.${value}`) }))}
      onChange={(value) => execute(commands.setStage, { stage: value })}
    />
  )
}
