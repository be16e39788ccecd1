import { useId } from 'react'
import type { NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import type { MessageKey } from '../../../../i18n'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Select } from '../../../primitives/input/select'
import { Field } from '../../../fields/field'

const CHARACTERS = {
  role: {
    none: 'details.role.none',
    guard: 'details.role.guard',
    lead: 'details.role.lead',
    lag: 'details.role.lag',
  },
  commitment: {
    none: 'details.commitment.none',
    committed: 'details.commitment.committed',
    aspirational: 'details.commitment.aspirational',
  },
} as const satisfies Record<string, Record<string, MessageKey>>

interface CharacterFieldProps {
  readonly node: NodeRecord
  readonly name: keyof typeof CHARACTERS
}

/** What kind of measure a key result is, or what kind of promise an objective; none where nobody has said. */
export function CharacterField({ node, name }: CharacterFieldProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const id = useId()
  const label = t(`details.${name}.heading`)
  return (
    <Field id={id} label={label} name={name}>
      <Select
        label={label}
        value={node[name] ?? 'none'}
        options={Object.entries(CHARACTERS[name]).map(([value, key]) => ({ value, label: t(key) }))}
        onChange={(value) =>
          execute(commands.setFields, {
            ids: [node.id],
            fields: { [name]: value === 'none' ? null : value },
          })
        }
      />
    </Field>
  )
}
