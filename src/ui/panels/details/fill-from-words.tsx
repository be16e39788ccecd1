import type { NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { fieldsInWords } from '../../../rules'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'

/** Offers what the words of a key result say for its empty fields. */
export function FillFromWords({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t, date } = useI18n()
  const { clock } = usePorts()
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const fields = fieldsInWords(node, cycle ?? Number(clock.today().slice(0, 4)))
  const { metric, due, owner } = fields
  const said = [
    ...(metric?.type === 'range'
      ? [`${metric.baseline ?? '?'} → ${metric.target ?? '?'} ${metric.unit}`.trim()]
      : []),
    ...(due ? [date(due)] : []),
    ...(owner ? [owner] : []),
  ]
  if (said.length === 0) return null
  return (
    <Button onClick={() => execute(commands.setFields, { ids: [node.id], fields })}>
      {t('details.fromWords', { said: said.join(' · ') })}
    </Button>
  )
}
