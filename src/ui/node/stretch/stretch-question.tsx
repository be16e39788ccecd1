import { useId } from 'react'
import type { NodeId } from '../../../domain'
import { ADVISED_STRETCH, commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './stretch-question.module.css'

/** What can be said at once, in percent; anything else is written in Details. */
const CHOICES = [10, ADVISED_STRETCH, 50]

interface StretchQuestionProps {
  readonly id: NodeId
  /** Offers to put the question aside. */
  readonly canBePutAside?: boolean
  /** The buttons are out of the order of Tab, and leave the keyboard where it is. */
  readonly isBesideCard?: boolean
}

/** Asks how far a Big O lies beyond present ability, and whether that makes one anxious; one click answers. */
export function StretchQuestion({ id, canBePutAside, isBesideCard }: StretchQuestionProps) {
  const execute = useExecute()
  const { t, percent } = useI18n()
  const stretch = useEditor(({ document }) => document.node(id)?.stretch ?? null)
  const questionId = useId()
  const quiet = isBesideCard === true && {
    tabIndex: -1,
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
  }
  return (
    <div role="group" aria-labelledby={questionId} className={styles.question}>
      <p id={questionId} className={styles.words}>
        {t('details.stretch.question')}
      </p>
      <div className={styles.choices}>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            {...quiet}
            aria-pressed={stretch === choice}
            data-tooltip={
              isBesideCard === true && choice === ADVISED_STRETCH
                ? `${t('commands.node.stretchAsAdvised')} · F7`
                : undefined
            }
            onClick={() => execute(commands.setFields, { ids: [id], fields: { stretch: choice } })}
          >
            {percent(choice / 100)}
          </Button>
        ))}
        {canBePutAside === true && (
          <Button {...quiet} variant="quiet" onClick={() => execute(commands.putStretchAside)}>
            {t('details.stretch.putAside')}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{t('details.stretch.anxious')}</p>
    </div>
  )
}
