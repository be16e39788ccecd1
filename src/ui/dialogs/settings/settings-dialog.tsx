import { useRef } from 'react'
import { ARRANGEMENTS } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { hrefOf } from '../../hooks/route'
import { Dialog } from '../../primitives/dialog'
import { Segmented } from '../../primitives/input/segmented'
import { BoundedField } from './bounded-field'
import { ProfileChoice } from './profile-choice'
import { RuleSettings } from './rule-settings'
import styles from './settings-dialog.module.css'

/** Everything about a map that is not in it: profile, rhythm, arrangement, and each rule's level and limits. */
export function SettingsDialog() {
  const execute = useExecute()
  const { t } = useI18n()
  const asked = useRef<HTMLLIElement>(null)
  const profile = useRef<HTMLInputElement>(null)
  const ruleId = useEditor(({ ephemeral }) => ephemeral.dialogRule)
  return (
    <Dialog
      title={t('settings.title')}
      description={t('settings.description')}
      closeLabel={t('dialogs.close')}
      size="large"
      onClose={() => execute(commands.closeDialog)}
      initialFocus={ruleId === null ? profile : asked}
    >
      <ProfileChoice ref={profile} />
      <MapChoices />
      <RuleSettings asked={asked} askedId={ruleId} />
      <p className={styles.more}>
        <a href={hrefOf({ page: 'storage' })}>{t('storage.page.open')}</a>
      </p>
    </Dialog>
  )
}

const MOST_DAYS = 365

function MapChoices() {
  const execute = useExecute()
  const { t } = useI18n()
  const arrangement = useEditor(({ document }) => document.meta.arrangement)
  const cadence = useEditor(({ document }) => document.meta.cadence)
  return (
    <section className={styles.section}>
      <h3>{t('settings.map.heading')}</h3>
      <div className={styles.choices}>
        <BoundedField
          label={t('settings.map.cadence')}
          value={cadence}
          min={1}
          max={MOST_DAYS}
          commit={(days, mergeKey) => execute(commands.setCadence, { days, mergeKey })}
        />
        <div>
          <p className={styles.label}>{t('settings.map.arrangement')}</p>
          <Segmented
            label={t('settings.map.arrangement')}
            value={arrangement}
            segments={ARRANGEMENTS.map((value) => ({ value, label: t(`app.arrangement.${value}`) }))}
            onChange={(value) => execute(commands.setArrangement, { arrangement: value })}
          />
        </div>
      </div>
    </section>
  )
}
