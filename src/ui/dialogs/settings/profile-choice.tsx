import { useId, type Ref } from 'react'
import { commands } from '../../../editor'
import { PROFILE_IDS, profileIdOf, profileOf, type ProfileId } from '../../../rules'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './settings-dialog.module.css'

/** The school that a map follows, or a profile of its own that begins from one. `ref` takes the chosen one. */
export function ProfileChoice({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const execute = useExecute()
  const { t } = useI18n()
  const group = useId()
  const chosen = useEditor(({ document }) => profileIdOf(document.meta))
  const school = useEditor(({ document }) => profileOf(document.meta).id)
  const sentenceOf = (id: ProfileId): string => {
    if (id !== 'custom') return t(`settings.profile.${id}.sentence`)
    const profile = t(`settings.profile.${school}.name`)
    return t(`settings.profile.custom.${chosen === 'custom' ? 'sentence' : 'offer'}`, { profile })
  }
  return (
    <fieldset className={styles.profiles}>
      <legend>{t('settings.profile.heading')}</legend>
      {PROFILE_IDS.map((id) => (
        <ProfileOption
          key={id}
          group={group}
          name={t(`settings.profile.${id}.name`)}
          sentence={sentenceOf(id)}
          chosen={id === chosen}
          {...(id === chosen && { ref })}
          choose={() => execute(commands.setProfile, { profile: id })}
        />
      ))}
    </fieldset>
  )
}

interface ProfileOptionProps {
  readonly group: string
  readonly name: string
  readonly sentence: string
  readonly chosen: boolean
  readonly ref?: Ref<HTMLInputElement>
  readonly choose: () => void
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
      />
      <span className={styles.profileName}>{name}</span>
      <span id={id} className={styles.sentence}>
        {sentence}
      </span>
    </label>
  )
}
