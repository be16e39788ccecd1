import { Autocomplete } from '@base-ui/react/autocomplete'
import { useId, useState } from 'react'
import { LIMITS } from '../../domain'
import { ownersInUse } from '../../editor'
import { useEditorInstance } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { Field } from './field'
import fieldStyles from './field.module.css'
import styles from './owner-field.module.css'
import { useFieldDraft, type Reading } from './editing/use-field-draft'

interface OwnerFieldProps {
  readonly value: string | null
  readonly placeholder?: string | undefined
  readonly commit: (owner: string | null, mergeKey: string) => void
}

/** One person, completed from those whom the map knows. */
export function OwnerField({ value, placeholder, commit }: OwnerFieldProps) {
  const id = useId()
  const { t } = useI18n()
  const { store } = useEditorInstance()
  const [people, setPeople] = useState<readonly string[]>([])
  const { text, type, controlProps } = useFieldDraft({
    value,
    commit,
    read: readOwner,
    write: (owner) => owner ?? '',
  })
  const { onFocus, onBlur, onCompositionStart, onCompositionEnd } = controlProps
  return (
    <Field id={id} name="owner" label={t('details.field.owner')}>
      <Autocomplete.Root items={people} value={text} onValueChange={type} openOnInputClick={false}>
        <Autocomplete.Input
          dir="auto"
          id={id}
          className={fieldStyles.control}
          placeholder={placeholder ?? t('details.field.ownerPlaceholder')}
          maxLength={LIMITS.shortText}
          onFocus={() => {
            setPeople(ownersInUse(store.getState().document))
            onFocus()
          }}
          {...{ onBlur, onCompositionStart, onCompositionEnd }}
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner className={styles.positioner} sideOffset={4}>
            <Autocomplete.Popup className={styles.suggestions}>
              <Autocomplete.List aria-label={t('details.field.ownerSuggestions')}>
                {(person: string) => (
                  <Autocomplete.Item key={person} value={person} className={styles.suggestion}>
                    {person}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </Field>
  )
}

function readOwner(text: string): Reading<string | null> {
  return { type: 'value', value: text.trim() === '' ? null : text.trim() }
}
