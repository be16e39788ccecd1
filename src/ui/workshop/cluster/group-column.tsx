import { Target } from 'lucide-react'
import { LIMITS, type NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { TextField } from '../../fields/text-field'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './cluster.module.css'
import { IdeaCard, type IdeaCardProps } from './idea-card'

interface GroupColumnProps extends Pick<IdeaCardProps, 'grouping' | 'dragged'> {
  readonly id: NodeId
  readonly members: readonly NodeId[]
  /** Counted from 1. */
  readonly position: number
}

/** A group: its name, the way to an objective, and its ideas. */
export function GroupColumn({ id, members, position, grouping, dragged }: GroupColumnProps) {
  const { t } = useI18n()
  const execute = useExecute()
  const title = useEditor(({ document }) => document.node(id)?.title ?? '')
  const group = t('cluster.group', { position, title: title === '' ? t('cluster.unnamed') : title })
  return (
    <section
      className={styles.column}
      aria-label={group}
      data-column
      data-put-on={id}
      data-target={dragged?.target === id || undefined}
    >
      <div className={styles.name} data-name-of={id}>
        <TextField
          label={t('cluster.name')}
          value={title}
          placeholder={t('cluster.namePlaceholder')}
          maxLength={LIMITS.title}
          commit={(text, mergeKey) => execute(commands.setTitle, { id, title: text, mergeKey })}
        />
      </div>
      <div className={styles.row}>
        <p className={styles.count}>{t('cluster.count', { count: members.length })}</p>
        <Button disabled={title.trim() === ''} onClick={() => execute(commands.makeObjective, { id })}>
          <Target size={16} aria-hidden /> {t('cluster.objective')}
        </Button>
      </div>
      <ul className={styles.cards} role="list">
        {members.map((member) => (
          <IdeaCard key={member} id={member} {...{ group, grouping, dragged }} />
        ))}
      </ul>
    </section>
  )
}
