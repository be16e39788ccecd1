import { useId, type Ref } from 'react'
import { commands } from '../../../editor'
import { allRules, PROFILE_IDS, profileOf, standingOf } from '../../../rules'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './settings-dialog.module.css'

/** The school that a map follows; with anything changed by hand it is one of its own. `ref` takes the chosen one. */
export function ProfileChoice({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const execute = useExecute()
  const { t } = useI18n()
  const group = useId()
  const profile = useEditor(({ document }) => profileOf(document.meta.profile).id)
  const custom = useEditor(({ document }) => allRules.some((rule) => standingOf(rule, document.meta).changed))
  return (
    <fieldset className={styles.profiles}>
      <legend>{t('settings.profile.heading')}</legend>
      {PROFILE_IDS.map((id) => (
        <ProfileOption
          key={id}
          group={group}
          name={t(`settings.profile.${id}.name`)}
          sentence={t(`settings.profile.${id}.sentence`)}
          chosen={!custom && id === profile}
          {...(!custom && id === profile && { ref })}
          choose={() => execute(commands.setProfile, { profile: id })}
        />
      ))}
      {custom && (
        <ProfileOption
          group={group}
          name={t('settings.profile.custom.name')}
          sentence={t('settings.profile.custom.sentence', {
            profile: t(`settings.profile.${profile}.name`),
          })}
          chosen
          ref={ref}
        />
      )}
    </fieldset>
  )
}

interface ProfileOptionProps {
  readonly group: string
  readonly name: string
  readonly sentence: string
  readonly chosen: boolean
  readonly ref?: Ref<HTMLInputElement>
  readonly choose?: () => void
}

function ProfileOption({ group, name, sentence, chosen, ref, choose }: ProfileOptionProps) {
  const id = useId()
  return (
    <label className={styles.profile}>
      <input
        ref={ref}
        type="radio"
        name={group}
        aria-label={name}
        aria-describedby={id}
        checked={chosen}
        onChange={choose}
        readOnly={choose === undefined}
      />
      <span className={styles.profileName}>{name}</span>
      <span id={id} className={styles.sentence}>
        {sentence}
      </span>
    </label>
  )
}
