import { useState, type Ref } from 'react'
import type { NodeId } from '../../domain'
import { commands } from '../../editor'
import headings from '../fields/heading.module.css'
import { useEditor, useEditorInstance, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { Segmented } from '../primitives/input/segmented'
import type { ClosingFamily } from './closing-families'
import styles from './closing.module.css'
import { draftOf, type OutcomeDraft } from './outcome-draft'
import { OutcomeFields } from './outcome-fields'

interface ObjectiveStepProps {
  readonly ref: Ref<HTMLFormElement>
  readonly family: ClosingFamily
  readonly formId: string
  readonly onSaved: () => void
}

/** The key results of one objective with their scores, and whether they were enough. */
export function ObjectiveStep({
  ref,
  family: { parentId, keyResults },
  formId,
  onSaved,
}: ObjectiveStepProps) {
  const editor = useEditorInstance()
  const execute = useExecute()
  const { t } = useI18n()
  const title = useEditor(({ document }) => document.node(parentId)?.title ?? '')
  const [drafts, setDrafts] = useState<readonly OutcomeDraft[]>(() => {
    const { document, today } = editor.store.getState()
    return [...keyResults, parentId].map((id) => draftOf(document, id, today))
  })
  const change = (nodeId: NodeId, changed: Partial<OutcomeDraft>): void =>
    setDrafts((before) => before.map((draft) => (draft.nodeId === nodeId ? { ...draft, ...changed } : draft)))
  const save = (): void => {
    // One that was deleted meanwhile has nothing more to say.
    const outcomes = drafts.filter(
      ({ nodeId }) => editor.store.getState().document.node(nodeId) !== undefined,
    )
    execute(commands.setOutcomes, { outcomes })
    onSaved()
  }
  return (
    <form
      ref={ref}
      id={formId}
      tabIndex={-1}
      aria-labelledby={`${formId}-title`}
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h3 id={`${formId}-title`} className={styles.title} dir="auto">
        {title === '' ? t('details.untitled') : title}
      </h3>
      <ul className={styles.outcomes}>
        {drafts.map((draft) =>
          draft.nodeId === parentId ? null : (
            <OutcomeFields
              key={draft.nodeId}
              draft={draft}
              change={(changed) => change(draft.nodeId, changed)}
            />
          ),
        )}
      </ul>
      <Sufficed
        value={drafts.find(({ nodeId }) => nodeId === parentId)?.sufficed ?? null}
        onChange={(sufficed) => change(parentId, { sufficed })}
      />
    </form>
  )
}

interface SufficedProps {
  readonly value: OutcomeDraft['sufficed']
  readonly onChange: (value: NonNullable<OutcomeDraft['sufficed']>) => void
}

/** Asks whether the key results were enough to reach the objective. */
function Sufficed({ value, onChange }: SufficedProps) {
  const { t } = useI18n()
  return (
    <div className={styles.question}>
      <p className={headings.heading}>{t('closing.sufficed')}</p>
      <Segmented
        label={t('closing.sufficed')}
        value={value}
        segments={(['yes', 'no', 'unsure'] as const).map((answer) => ({
          value: answer,
          label: t(`closing.answers.${answer}`),
        }))}
        onChange={onChange}
      />
    </div>
  )
}
