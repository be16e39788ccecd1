import { useState, type KeyboardEvent } from 'react'
import { LIMITS, type Confidence, type Metric, type NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { ConfidenceField } from '../../panels/details/fields/confidence-field'
import { isInputMethodKey } from '../../fields/editing/composition'
import { NumberField } from '../../fields/number-field'
import { TextArea } from '../../fields/text-field'
import { CheckboxField } from '../../fields/checkbox-field'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import styles from './check-in-dialog.module.css'

/** Where the active key result stands today, and how sure people are: two minutes. */
export function CheckInDialog() {
  const node = useEditor(({ document, session }) =>
    session.selection.active === null ? undefined : document.node(session.selection.active),
  )
  return node === undefined ? null : <CheckInForm key={node.id} node={node} />
}

interface CheckInDraft {
  readonly value: number | null
  readonly confidence: Confidence | null
  readonly note: string
}

function CheckInForm({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  const [standing, setStanding] = useState<CheckInDraft>({
    value: valueOf(node.metric),
    confidence: node.confidence,
    note: '',
  })
  const [isInvalid, setInvalid] = useState(false)
  const change = (changed: Partial<CheckInDraft>): void =>
    setStanding((before) => ({ ...before, ...changed }))
  const close = (): void => void execute(commands.closeDialog)
  const save = (): void => {
    if (isInvalid) return
    execute(commands.checkIn, { nodeId: node.id, ...standing })
    close()
  }
  return (
    <Dialog
      title={t('dialogs.checkIn.title')}
      description={node.title}
      size="small"
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onClick={close}>
            {t('dialogs.checkIn.cancel')}
          </Button>
          <Button variant="primary" onClick={save}>
            {t('dialogs.checkIn.save')}
          </Button>
        </>
      }
    >
      <div
        className={styles.fields}
        role="presentation"
        onKeyDown={(event) => isEnterInField(event) && save()}
      >
        <Value
          metric={node.metric}
          value={standing.value}
          change={(value) => change({ value })}
          onInvalid={setInvalid}
        />
        <ConfidenceField
          confidence={{ type: 'same', value: standing.confidence }}
          commit={(confidence) => change({ confidence })}
        />
        <TextArea
          label={t('dialogs.checkIn.note')}
          value={standing.note}
          maxLength={LIMITS.note}
          manyLines
          commit={(note) => change({ note })}
        />
      </div>
    </Dialog>
  )
}

/** Enter in a field saves; the note keeps it for its lines. */
function isEnterInField({ key, target, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof HTMLInputElement && !isInputMethodKey(nativeEvent)
}

interface ValueProps {
  readonly metric: Metric | null
  readonly value: number | null
  readonly change: (value: number | null) => void
  readonly onInvalid: (isInvalid: boolean) => void
}

function Value({ metric, value, change, onInvalid }: ValueProps) {
  const { t } = useI18n()
  if (metric?.type === 'milestone')
    return (
      <CheckboxField
        label={t('details.metric.reached')}
        value={value === 1}
        commit={(reached) => change(reached ? 1 : 0)}
      />
    )
  return (
    <NumberField
      label={t('details.metric.now')}
      value={value}
      unit={metric?.unit ?? ''}
      commit={change}
      onInvalid={onInvalid}
    />
  )
}

/** A milestone counts as 1 once it is reached. */
function valueOf(metric: Metric | null): number | null {
  if (metric?.type === 'milestone') return metric.reached ? 1 : 0
  return metric?.current ?? null
}
