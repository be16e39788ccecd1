import { LIMITS, type Confidence, type NodeFields, type NodeId, type NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import type { Omission } from '../../../../rules'
import { DateField } from '../../../fields/date-field'
import { OwnerField } from '../../../fields/owner-field'
import { TextField } from '../../../fields/text-field'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Select } from '../../../primitives/input/select'
import { EffortField } from '../../details/effort/effort-field'

interface OmissionFieldProps {
  readonly id: NodeId
  readonly missing: Omission
}

/** The field that a card lacks, as it is in Details; all that is written into it at one visit is one step of undo. */
export function OmissionField({ id, missing }: OmissionFieldProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const node = useEditor(({ document }) => document.node(id))
  if (node === undefined) return null
  const set = (fields: NodeFields, mergeKey?: string) =>
    void execute(commands.setFields, { ids: [id], fields, ...(mergeKey !== undefined && { mergeKey }) })
  switch (missing) {
    case 'owner':
      return <OwnerField value={node.owner} commit={(owner, mergeKey) => set({ owner }, mergeKey)} />
    case 'due':
      return (
        <DateField
          label={t('details.field.due')}
          name="due"
          value={node.due}
          commit={(due) => set({ due }, `due ${id}`)}
        />
      )
    case 'confidence':
      return <ConfidenceSelect node={node} commit={(confidence) => set({ confidence })} />
    case 'effort':
      return <EffortField nodes={[node]} />
    case 'actions':
      return <FirstActionField id={id} />
  }
}

const SCALE = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
type Step = (typeof SCALE)[number] | ''

interface ConfidenceSelectProps {
  readonly node: NodeRecord
  readonly commit: (confidence: Confidence | null) => void
}

function ConfidenceSelect({ node, commit }: ConfidenceSelectProps) {
  const { t } = useI18n()
  return (
    <Select<Step>
      label={t('details.confidence.heading')}
      value={node.confidence === null ? '' : (String(node.confidence) as Step)}
      options={[{ value: '', label: '–' }, ...SCALE.map((step) => ({ value: step, label: step }))]}
      onChange={(step) => commit(step === '' ? null : (Number(step) as Confidence))}
    />
  )
}

function FirstActionField({ id }: { readonly id: NodeId }) {
  const execute = useExecute()
  const { t } = useI18n()
  const title = useEditor(({ document }) => {
    const first = document.children(id).find((child) => document.node(child)?.kind === 'action')
    return (first === undefined ? undefined : document.node(first)?.title) ?? ''
  })
  return (
    <TextField
      label={t('checks.firstAction')}
      name="actions"
      value={title}
      maxLength={LIMITS.title}
      commit={(written, mergeKey) =>
        void execute(commands.writeFirstAction, { id, title: written, mergeKey })
      }
    />
  )
}
