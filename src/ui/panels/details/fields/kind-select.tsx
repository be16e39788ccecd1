import { NODE_KINDS, type NodeKind, type NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Select } from '../../../primitives/input/select'
import { sharedValue } from './shared-value'

/** Turns the cards into another kind. */
export function KindSelect({ nodes }: { readonly nodes: readonly NodeRecord[] }) {
  const execute = useExecute()
  const { t } = useI18n()
  const kind = sharedValue(nodes, (node) => node.kind)
  const options = NODE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))
  const change = (chosen: NodeKind | 'several'): void => {
    if (chosen !== 'several') execute(commands.setKind, { ids: nodes.map(({ id }) => id), kind: chosen })
  }
  return (
    <Select<NodeKind | 'several'>
      variant="chip"
      label={t('details.field.kind')}
      value={kind.type === 'same' ? kind.value : 'several'}
      options={
        kind.type === 'same' ? options : [{ value: 'several', label: t('details.several') }, ...options]
      }
      onChange={change}
    />
  )
}
