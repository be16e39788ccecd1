import type { Diagnostic } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { CheckItem } from './check-item'
import styles from './checks-panel.module.css'
import { groupByBranch } from './group-checks'

/** Branch by branch, in the order of the map. */
export function BranchGroups({ all }: { readonly all: readonly Diagnostic[] }) {
  const { t } = useI18n()
  const document = useEditor((state) => state.document)
  return groupByBranch(document, all).map(({ heading, found }) => (
    <section key={heading}>
      <h3 className={styles.heading}>
        {document.node(heading)?.title.trim() || t('details.untitled')}
        <span>{found.length}</span>
      </h3>
      <ul>
        {found.map((diagnostic) => (
          <CheckItem key={diagnostic.key} diagnostic={diagnostic} withNode />
        ))}
      </ul>
    </section>
  ))
}
