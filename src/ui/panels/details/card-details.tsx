import { LIMITS, type NodeId, type NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { NumberField } from '../../fields/number-field'
import { TextArea } from '../../fields/text-field'
import { CardChecks } from './card-checks'
import { CharacterField } from './fields/character-field'
import { CommonFields } from './fields/common-fields'
import styles from './details.module.css'
import { FillFromWords } from './fill-from-words'
import { fieldsOf } from './fields/fields-of-kind'
import { KindSelect } from './fields/kind-select'
import { MetricFields } from './fields/metric-fields'
import { NoteField } from './fields/note-field'
import { ProgressLine } from './progress-line'
import { RelationsList } from './relations-list'
import { SupportFields } from './fields/support-fields'

/** Everything about one card. */
export function CardDetails({ id }: { readonly id: NodeId }) {
  const node = useEditor(({ document }) => document.node(id))
  return node === undefined ? null : <Card node={node} />
}

function Card({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  const fields = fieldsOf([node.kind])
  return (
    <>
      <header className={styles.head}>
        <KindSelect nodes={[node]} />
        <ParentTitle node={node} />
      </header>
      <TextArea
        label={t('details.field.title')}
        name="title"
        variant="title"
        value={node.title}
        maxLength={LIMITS.title}
        manyLines={false}
        commit={(title, mergeKey) => execute(commands.setTitle, { id: node.id, title, mergeKey })}
      />
      {fields.has('progress') && <ProgressLine id={node.id} />}
      {fields.has('metric') && <FillFromWords node={node} />}
      {fields.has('metric') && <MetricFields node={node} />}
      <CommonFields nodes={[node]} support={fields.has('support') && <SupportFields node={node} />} />
      {fields.has('stretch') && <StretchField node={node} />}
      {fields.has('role') && <CharacterField node={node} name="role" />}
      {fields.has('commitment') && <CharacterField node={node} name="commitment" />}
      <NoteField node={node} />
      <RelationsList id={node.id} />
      <CardChecks id={node.id} />
    </>
  )
}

/** How far a Big O lies beyond present ability. */
function StretchField({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  return (
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
