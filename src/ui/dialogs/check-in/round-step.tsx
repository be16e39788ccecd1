import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Confidence, NodeId, NodeRecord } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { figuresOf } from '../../node/figures'
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
  const [draft, setDraft] = useState(() => draftOf(node, ofToday))
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
      <Heading node={node} titleId={`${formId}-title`} />
      <CheckInFields metric={node.metric} draft={draft} change={change} onInvalid={setInvalid} />
      <p className={styles.keys}>{t('dialogs.round.keys')}</p>
    </form>
  )
}

/** What the key result is, and what was last said of it. */
function Heading({ node, titleId }: { readonly node: NodeRecord; readonly titleId: string }) {
  const i18n = useI18n()
  const { t, date } = i18n
  const objective = useEditor(({ document }) => node.parentId && document.node(node.parentId)?.title)
  const last = useEditor(({ document }) => document.rowsOf('checkIns', node.id).at(-1)?.date)
  const figures = node.metric === null ? null : figuresOf(node.metric, i18n)
  const facts = [
    ...(figures === null ? [] : [`${figures.before}${figures.now}${figures.after}`]),
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
