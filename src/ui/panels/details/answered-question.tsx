import { dismissalId, type Answer, type Dismissal, type NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { RULE_ID } from '../../../rules'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './details.module.css'

/** The check that asks whether the key results of an objective are enough. */
const QUESTION = { ruleId: RULE_ID.keyResultsSuffice, sentence: 'rules.keyResultsSuffice.enough' } as const

interface AnsweredQuestionProps {
  readonly id: NodeId
  /** Takes the focus when the question is open again. */
  readonly onAskAgain: () => void
}

/** What a person said when the checks asked, until they ask again. */
export function AnsweredQuestion({ id, onAskAgain }: AnsweredQuestionProps) {
  const dismissal = useEditor(({ document }) => document.get('dismissals', dismissalId(QUESTION.ruleId, id)))
  const isOpen = useEditor(({ checks }) => checks.of(id).some(({ ruleId }) => ruleId === QUESTION.ruleId))
  if (!dismissal?.answer || isOpen) return null
  return <AnswerLine dismissal={dismissal} answer={dismissal.answer} onAskAgain={onAskAgain} />
}

interface AnswerLineProps extends Pick<AnsweredQuestionProps, 'onAskAgain'> {
  readonly dismissal: Dismissal
  readonly answer: Answer
}

function AnswerLine({ dismissal, answer: { choice, date: day }, onAskAgain }: AnswerLineProps) {
  const execute = useExecute()
  const { t, formatMessage, date } = useI18n()
  const { nodeId, relatedIds } = dismissal
  const objective = useEditor(({ document }) => document.node(nodeId)?.title ?? '')
  const count = relatedIds.split(' ').length
  const questionId = `question-${nodeId}`
  return (
    <div className={styles.answer}>
      <p id={questionId}>{formatMessage({ key: QUESTION.sentence, data: { objective, count } })}</p>
      <p>{t('details.answer.choice', { choice, date: date(day) })}</p>
      <Button
        aria-describedby={questionId}
        onClick={() => {
          execute(commands.restoreFinding, { nodeId, ruleId: QUESTION.ruleId })
          onAskAgain()
        }}
      >
        {t('details.answer.askAgain')}
      </Button>
    </div>
  )
}
