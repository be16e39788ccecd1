import type { NodeId } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './cluster.module.css'
import { IdeaCard, type IdeaCardProps } from './idea-card'

interface LooseColumnProps extends Pick<IdeaCardProps, 'grouping' | 'dragged'> {
  readonly ids: readonly NodeId[]
  /** Are there no ideas at all? */
  readonly isEmpty: boolean
}

/** The ideas without a group, where those of a group can be put back. */
export function LooseColumn({ ids, isEmpty, grouping, dragged }: LooseColumnProps) {
  const { t } = useI18n()
  const { picked, put } = grouping
  const group = t('cluster.loose')
  return (
    <section
      className={styles.column}
      data-loose
      aria-label={group}
      data-column
      data-put-on="loose"
      data-target={dragged?.target === 'loose' || undefined}
    >
      <h3 className={styles.heading}>{group}</h3>
      <p className={styles.count}>
        {isEmpty ? t('cluster.empty') : t('cluster.looseCount', { count: ids.length })}
      </p>
      {picked.some((id) => !ids.includes(id)) && (
        <Button onClick={() => put(picked, 'loose')}>{t('cluster.takeOut')}</Button>
      )}
      <ul className={styles.cards} role="list">
        {ids.map((id) => (
          <IdeaCard key={id} id={id} {...{ group, grouping, dragged }} />
        ))}
      </ul>
    </section>
  )
}
