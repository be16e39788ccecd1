import type { NodeId, NodeRecord } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { CardChecks } from './card-checks'
import { EffortSplit } from './effort/effort-split'
import { CommonFields } from './fields/common-fields'
import { FillFromWords } from './fill-from-words'
import { fieldsOf } from './fields/fields-of-kind'
import { MetricFields } from './fields/metric-fields'
import { NoteField } from './fields/note-field'
import { StretchField } from './fields/stretch-field'
import { SupportFields } from './fields/support-fields'
import { CheckInHistory } from './history/check-in-history'
import { MoreFields } from './more-fields'
import { ProgressLine } from './progress-line'
import { VoteFacts } from './vote-facts'

interface CardDetailsProps {
  readonly id: NodeId
  /** Null: the person has not said whether the fields that are wanted now and then are shown. */
  readonly isMoreOpen: boolean | null
  readonly setMoreOpen: (open: boolean) => void
}

/** Everything about one card, what is wanted most at the top. */
export function CardDetails({ id, ...more }: CardDetailsProps) {
  const node = useEditor(({ document }) => document.node(id))
  return node === undefined ? null : <Card node={node} {...more} />
}

function Card({
  node,
  isMoreOpen,
  setMoreOpen,
}: Omit<CardDetailsProps, 'id'> & { readonly node: NodeRecord }) {
  const fields = fieldsOf([node.kind])
  return (
    <>
      {fields.has('stretch') && <StretchField node={node} />}
      <CardChecks id={node.id} />
      {fields.has('progress') && <ProgressLine id={node.id} />}
      {fields.has('metric') && <FillFromWords node={node} />}
      {fields.has('metric') && <MetricFields node={node} />}
      <CommonFields
        nodes={[node]}
        history={fields.has('confidence') && <CheckInHistory node={node} />}
        support={fields.has('support') && <SupportFields node={node} />}
      />
      <VoteFacts id={node.id} />
      <EffortSplit id={node.id} kind={node.kind} />
      <NoteField node={node} />
      <MoreFields node={node} isOpen={isMoreOpen} setOpen={setMoreOpen} />
    </>
  )
}
