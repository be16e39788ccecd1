import type { NodeRecord } from '../../../../domain'
import { useEditor } from '../../../hooks/editor'
import { useCommonText } from '../../../node/use-evidence-text'
import { useI18n } from '../../../hooks/ports'
import styles from '../details.module.css'

/** What the titles show of the link; people decide. */
export function SupportEvidence({ node }: { readonly node: NodeRecord }) {
  const { t } = useI18n()
  const commonText = useCommonText()
  const evidence = useEditor(({ checks }) => checks.evidenceOf(node.id))
  const sibling = useEditor(({ document }) => {
    const id = evidence?.closestSibling ?? null
    return id === null ? '' : (document.node(id)?.title.trim() ?? '')
  })
  if (evidence === null) return null
  return (
    <p className={styles.evidence}>
      {commonText(evidence.common)}
      {sibling !== '' && ` ${t('details.support.closest', { sibling })}`}
    </p>
  )
}
