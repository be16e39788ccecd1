import { useId } from 'react'
import type { NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Select } from '../../primitives/select'
import { Field } from '../fields/field'

const CHARACTERS = {
  role: ['none', 'guard', 'lead', 'lag'],
  commitment: ['none', 'committed', 'aspirational'],
} as const

interface CharacterFieldProps {
  readonly node: NodeRecord
  readonly name: keyof typeof CHARACTERS
}

/** What kind of measure a key result is, or what kind of promise an objective; none where nobody has said. */
export function CharacterField({ node, name }: CharacterFieldProps) {
  const execute = useExecute()
  const { t, say } = useI18n()
  const id = useId()
  const label = t(`details.${name}.heading`)
  return (
    <Field id={id} label={label} name={name}>
      <Select
        label={label}
        value={node[name] ?? 'none'}
        options={CHARACTERS[name].map((value) => ({
          value,
          label: say({ key: `details.${name}.${value}` }),
        }))}
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
