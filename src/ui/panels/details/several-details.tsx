import type { NodeId } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { CommonFields } from './fields/common-fields'
import styles from './details.module.css'
import { KindSelect } from './fields/kind-select'
import { useNodes } from './use-nodes'

/** What several cards have in common; what is entered goes to all of them. */
export function SeveralDetails({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useI18n()
  const nodes = useNodes(ids)
  return (
    <>
      <header className={styles.several}>
        <h2>{t('details.selected', { count: nodes.length })}</h2>
        <p>{t('details.severalHint')}</p>
      </header>
      <KindSelect nodes={nodes} />
      <CommonFields nodes={nodes} />
    </>
  )
}
