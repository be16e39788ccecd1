import { ClipboardCheck } from 'lucide-react'
import { LIMITS, type NodeId, type NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { TextArea } from '../../fields/text-field'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './card-head.module.css'
import { fieldsOf } from './fields/fields-of-kind'
import { KindSelect } from './fields/kind-select'

/** What the card is and what it says; a key result is checked in from here. */
export function CardHead({ id }: { readonly id: NodeId }) {
  const node = useEditor(({ document }) => document.node(id))
  return node === undefined ? null : <Head node={node} />
}

function Head({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <KindSelect nodes={[node]} />
        {fieldsOf([node.kind]).has('metric') && (
          <Button className={styles.checkIn} onClick={() => execute(commands.openCheckIn)}>
            <ClipboardCheck size={15} aria-hidden />
            {t('details.checkIn')}
          </Button>
        )}
      </div>
      <div className={styles.title}>
        <TextArea
          label={t('details.field.title')}
          name="title"
          variant="title"
          value={node.title}
          maxLength={LIMITS.title}
          manyLines={false}
          commit={(title, mergeKey) => execute(commands.setTitle, { id: node.id, title, mergeKey })}
        />
      </div>
      <ParentTitle node={node} />
    </div>
  )
}

function ParentTitle({ node }: { readonly node: NodeRecord }) {
  const { t } = useI18n()
  const title = useEditor(({ document }) =>
    node.parentId === null ? null : (document.node(node.parentId)?.title ?? null),
  )
  if (title === null) return null
  return (
    <p className={styles.parent}>
      {t('details.partOf', { title: title === '' ? t('details.untitled') : title })}
    </p>
  )
}
