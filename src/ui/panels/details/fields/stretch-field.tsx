import type { NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import { NumberField } from '../../../fields/number-field'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { StretchQuestion } from '../../../node/stretch/stretch-question'

/** How far a Big O lies beyond present ability: asked, with answers at hand, and as a number. */
export function StretchField({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <>
      <StretchQuestion id={node.id} />
      <NumberField
        label={t('details.field.stretch')}
        name="stretch"
        unit="%"
        placeholder={t('details.field.stretchPlaceholder')}
        value={node.stretch}
        commit={(stretch, mergeKey) =>
          execute(commands.setFields, { ids: [node.id], fields: { stretch }, mergeKey })
        }
      />
    </>
  )
}
