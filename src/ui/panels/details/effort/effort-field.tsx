import { mapShare, type NodeRecord, ROOT_KIND } from '../../../../domain'
import { commands } from '../../../../editor'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { NumberField } from '../../../fields/number-field'
import styles from '../details.module.css'
import { siblingEffort } from './effort-share'
import { sharedValue } from '../fields/shared-value'
import { useSetEffort } from './use-set-effort'

/** The share of effort among the siblings, and what it makes of the objective's own share. */
export function EffortField({ nodes }: { readonly nodes: readonly NodeRecord[] }) {
  const execute = useExecute()
  const { t } = useI18n()
  const effort = sharedValue(nodes, (node) => node.effort)
  const value = effort.type === 'same' ? effort.value : null
  const aside = useEffortAside(nodes)
  const [only, ...others] = nodes
  const setEffort = useSetEffort(others.length === 0 ? only?.id : undefined)
  return (
    <div className={styles.effort}>
      <NumberField
        label={t('details.effort.heading')}
        name="effort"
        aside={aside}
        value={value}
        placeholder={effort.type === 'several' ? t('details.several') : undefined}
        unit={t('details.effort.suffix')}
        percent
        commit={(share, mergeKey) => {
          if (others.length === 0) setEffort(share, mergeKey)
          else
            execute(commands.setFields, {
              ids: nodes.map(({ id }) => id),
              fields: { effort: share },
              mergeKey,
            })
        }}
      />
      {value !== null && <progress aria-label={t('details.effort.meter')} max={100} value={value} />}
    </div>
  )
}

/** "15 of 45% in this objective", or how much the siblings have together while the parent's share is unknown. */
function useEffortAside(nodes: readonly NodeRecord[]): string | undefined {
  const { t, number, percent } = useI18n()
  const [node] = nodes
  const share = useEditor(({ document }) => (node === undefined ? null : mapShare(document, node.id)))
  const sum = useEditor(({ document }) => (node === undefined ? 0 : siblingEffort(document, node)))
  const parent = useEditor(({ document }) =>
    node === undefined || node.parentId === null ? undefined : document.node(node.parentId),
  )
  const whole = useEditor(({ document }) => (parent === undefined ? null : mapShare(document, parent.id)))
  if (node === undefined || nodes.length > 1) return undefined
  if (parent !== undefined && parent.kind !== ROOT_KIND && share !== null && whole !== null) {
    return t('details.effort.ofParent', {
      share: number(share, 1),
      whole: percent(whole / 100),
      kind: parent.kind,
    })
  }
  return t('details.effort.given', { sum: number(sum, 1), whole: percent(1) })
}
