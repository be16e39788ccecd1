import { ArrowLeft, ArrowRight, Trash2, Waypoints } from 'lucide-react'
import { useShallow } from 'zustand/react/shallow'
import { LIMITS, type NodeId, type Relation } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'
import { keyLabel } from '../../primitives/key-label'
import { TextField } from '../../fields/text-field'
import headings from '../../fields/heading.module.css'
import styles from './details.module.css'

/** The relations that begin or end at a card: where they lead, and what they mean. */
export function RelationsList({ id }: { readonly id: NodeId }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const relations = useEditor(useShallow(({ document }) => document.rowsOf('relations', id)))
  return (
    <section className={styles.relations}>
      <h3 className={headings.heading} id={`relations-${id}`}>
        {t('details.relations.heading')}
      </h3>
      <ul aria-labelledby={`relations-${id}`}>
        {relations.map((relation) => (
          <RelationItem key={relation.id} relation={relation} seenFrom={id} />
        ))}
      </ul>
      <Button
        className={styles.relate}
        data-tooltip={keyLabel('Mod+L')}
        onClick={() => {
          execute(commands.startRelation)
          focusView()
        }}
      >
        <Waypoints size={15} aria-hidden />
        {t('details.relations.add')}
      </Button>
    </section>
  )
}

interface RelationItemProps {
  readonly relation: Relation
  readonly seenFrom: NodeId
}

function RelationItem({ relation: { id, from, to, label }, seenFrom }: RelationItemProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const leaving = from === seenFrom
  const other = leaving ? to : from
  const said = useEditor(({ document }) => document.node(other)?.title ?? '')
  const title = said === '' ? t('details.untitled') : said
  const Arrow = leaving ? ArrowRight : ArrowLeft
  return (
    <li className={styles.relation} data-relation-id={id}>
      <div className={styles.way}>
        <button
          type="button"
          aria-label={t(leaving ? 'details.relations.to' : 'details.relations.from', { title })}
          onClick={() => execute(commands.select, { ids: [other] })}
        >
          <Arrow size={15} aria-hidden />
          <span dir="auto">{title}</span>
        </button>
        <IconButton
          icon={Trash2}
          label={t('details.relations.remove', { title })}
          onClick={() => execute(commands.removeRelation, { id })}
        />
      </div>
      <TextField
        label={t('details.relations.label', { title })}
        name={`relation-${id}`}
        value={label}
        placeholder={t('details.relations.placeholder')}
        maxLength={LIMITS.shortText}
        commit={(text, mergeKey) => execute(commands.setRelationLabel, { id, label: text, mergeKey })}
      />
    </li>
  )
}
