import { useId } from 'react'
import { STAGES } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './stage-strip.module.css'

/** Where the map stands in its cycle, as five steps; more checks report at each. */
export function StageStrip() {
  const { t } = useI18n()
  const execute = useExecute()
  const focusView = useFocusView()
  const name = useId()
  const stage = useEditor((state) => state.document.meta.stage)
  const reached = STAGES.indexOf(stage)
  return (
    <div role="radiogroup" aria-label={t('app.stage.label')} data-stage={stage} className={styles.strip}>
      {STAGES.map((value, index) => (
        <label
          key={value}
          className={styles.step}
          data-passed={index < reached || undefined}
          data-tooltip={t('app.stage.tip', {
            stage: t(`app.stage.${value}`),
            explained: t(`app.stage.explained.${value}`),
          })}
        >
          <input
            type="radio"
            name={name}
            aria-label={t(`app.stage.${value}`)}
            aria-describedby={`${name}-${value}`}
            checked={value === stage}
            onChange={() => execute(commands.setStage, { stage: value })}
            // A pointer goes back to the map; the keyboard stays for another step.
            onClick={({ detail }) => detail > 0 && focusView()}
          />
          <span className={styles.word} aria-hidden>
            {t(`app.stage.${value}`)}
          </span>
          <span id={`${name}-${value}`} className="visually-hidden">
            {t(`app.stage.explained.${value}`)}
          </span>
        </label>
      ))}
    </div>
  )
}
