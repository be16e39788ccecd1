import { useId, useRef } from 'react'
import type { NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { CheckItem } from '../checks/item/check-item'
import headings from '../../fields/heading.module.css'
import { AnsweredQuestion } from './answered-question'
import styles from './details.module.css'

/** What the checks say of the card, and what was answered when they asked; nothing where there is neither. */
export function CardChecks({ id }: { readonly id: NodeId }) {
  const { t } = useI18n()
  const headingId = useId()
  const section = useRef<HTMLElement>(null)
  const found = useEditor(({ checks }) => checks.at(id))
  return (
    <section ref={section} tabIndex={-1} aria-labelledby={headingId} className={styles.checks}>
      {found.length > 0 && (
        <>
          <h3 id={headingId} className={headings.heading}>
            {t('details.checks.heading')}
          </h3>
          <ul>
            {found.map((check) => (
              <CheckItem key={check.first.key} check={check} />
            ))}
          </ul>
        </>
      )}
      <AnsweredQuestion id={id} onAskAgain={() => section.current?.focus()} />
    </section>
  )
}
