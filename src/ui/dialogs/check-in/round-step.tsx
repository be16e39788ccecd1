import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { checkInsUpTo, type Confidence, type Metric, type NodeId, type NodeRecord } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { usePresentMetric } from '../../hooks/use-present-metric'
import { figuresText } from '../../node/figures'
import { CheckInCharts } from '../../panels/details/history/check-in-charts'
import { CheckInFields, draftOf, isEnterInField, type CheckInDraft } from './check-in-fields'
import { useCheckInOfToday } from './check-in-dialog'
import styles from './check-in-round.module.css'

export interface RoundStepProps {
  readonly formId: string
  readonly id: NodeId
  readonly answer: (draft: CheckInDraft) => void
  /** Passes this one over, or goes back to the one before. */
  readonly go: (by: 1 | -1) => void
}

/** One key result of the round. */
export function RoundStep({ id, ...props }: RoundStepProps) {
  const node = useEditor(({ document }) => document.node(id))
  return node === undefined ? null : <StepForm node={node} {...props} />
}

type StepFormProps = Omit<RoundStepProps, 'id'> & { readonly node: NodeRecord }

/** The value has the keyboard at first; what is left as it was is checked in unchanged. */
function StepForm({ formId, node, answer, go }: StepFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const ofToday = useCheckInOfToday(node)
  const metric = usePresentMetric(node)
  const [draft, setDraft] = useState(() => draftOf({ ...node, metric }, ofToday))
  const [isInvalid, setInvalid] = useState(false)
  const { t } = useI18n()
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const change = (changed: Partial<CheckInDraft>): void => setDraft((before) => ({ ...before, ...changed }))
  const save = (): void => {
    if (!isInvalid) answer(draft)
  }
  const press = (event: KeyboardEvent): void => {
    const { key, target } = event
    const isArrow = key === 'ArrowUp' || key === 'ArrowDown'
    if (isEnterInField(event)) save()
    else if (key === 'PageUp' || key === 'PageDown') go(key === 'PageDown' ? 1 : -1)
    else if (isArrow && target instanceof HTMLInputElement && target.type !== 'radio')
      change({ confidence: stepped(draft.confidence, key === 'ArrowUp' ? 1 : -1) })
    else return
    event.preventDefault()
  }
  return (
    <form
      ref={form}
      id={formId}
      aria-labelledby={`${formId}-title`}
      className={styles.step}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Heading node={node} metric={metric} titleId={`${formId}-title`} />
      <CheckInCharts node={node} />
      <CheckInFields metric={metric} draft={draft} change={change} onInvalid={setInvalid} />
      <p className={styles.keys}>{t('dialogs.round.keys')}</p>
    </form>
  )
}

interface HeadingProps {
  readonly node: NodeRecord
  readonly metric: Metric | null
  readonly titleId: string
}

/** What the key result is, and what was last said of it. */
function Heading({ node, metric, titleId }: HeadingProps) {
  const i18n = useI18n()
  const { t, date } = i18n
  const objective = useEditor(({ document }) => node.parentId && document.node(node.parentId)?.title)
  const last = useEditor(({ document, today }) => checkInsUpTo(document, node.id, today).at(-1)?.date)
  const facts = [
    ...(metric === null ? [] : [figuresText(metric, i18n)]),
    last === undefined ? t('dialogs.round.never') : t('dialogs.round.last', { date: date(last) }),
  ]
  return (
    <div>
      {objective && (
        <p className={styles.fact} dir="auto">
          {objective}
        </p>
      )}
      <h3 id={titleId} className={styles.title} dir="auto">
        {node.title === '' ? t('details.untitled') : node.title}
      </h3>
      <p className={styles.fact}>{facts.join(' · ')}</p>
    </div>
  )
}

const PROPOSAL: Confidence = 5

/** A confidence one step up or down; without one the proposal. */
function stepped(confidence: Confidence | null, by: 1 | -1): Confidence {
  if (confidence === null) return PROPOSAL
  return Math.min(10, Math.max(1, confidence + by)) as Confidence
}
