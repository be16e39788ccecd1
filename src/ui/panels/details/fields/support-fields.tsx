import { LIMITS, OWN_RATER, type NodeKind, type NodeRecord, type SupportStrength } from '../../../../domain'
import { commands } from '../../../../editor'
import type { MessageKey } from '../../../../i18n'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { ChoiceRow } from '../../../fields/choice-row'
import { TextArea } from '../../../fields/text-field'
import { SupportEvidence } from './support-evidence'

const STRENGTHS: readonly { readonly value: SupportStrength; readonly key: MessageKey }[] = [
  { value: 0, key: 'details.support.none' },
  { value: 1, key: 'details.support.weak' },
  { value: 2, key: 'details.support.part' },
  { value: 3, key: 'details.support.strong' },
]

const HEADINGS: Readonly<Partial<Record<NodeKind, MessageKey>>> = {
  bigObjective: 'details.support.bigObjective',
  objective: 'details.support.objective',
  keyResult: 'details.support.keyResult',
}

/** What the rating is called; undefined where the card stands below nothing that it could support. */
function useHeading(node: NodeRecord): MessageKey | undefined {
  const parentKind = useEditor(({ document }) =>
    node.parentId === null ? undefined : document.node(node.parentId)?.kind,
  )
  return parentKind && HEADINGS[parentKind]
}

/** The word of the person at this device on the link of a card. */
function useOwnRating(node: NodeRecord) {
  return useEditor(({ document }) =>
    document.rowsOf('ratings', node.id).find(({ rater }) => rater === OWN_RATER),
  )
}

/** How strongly people say that a card holds up its parent. */
export function SupportRating({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  const own = useOwnRating(node)
  const count = useEditor(
    ({ document }) => document.rowsOf('ratings', node.id).filter(({ strength }) => strength !== null).length,
  )
  const heading = useHeading(node)
  if (heading === undefined) return null
  return (
    <ChoiceRow
      label={t(heading)}
      name="support"
      aside={count === 0 ? t('details.support.unrated') : t('details.support.people', { count })}
      variant="segments"
      choices={STRENGTHS.map(({ value, key }) => ({ value, label: t(key) }))}
      value={own?.strength ?? null}
      choose={(strength) => execute(commands.rateSupport, { nodeId: node.id, strength })}
    />
  )
}

/** How strongly people say that a card holds up its parent, and why. */
export function SupportFields({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  const own = useOwnRating(node)
  if (useHeading(node) === undefined) return null
  return (
    <>
      <SupportRating node={node} />
      <SupportEvidence node={node} />
      <TextArea
        label={t('details.field.because')}
        name="because"
        placeholder={t('details.field.becausePlaceholder')}
        value={own?.because ?? ''}
        maxLength={LIMITS.shortText}
        manyLines={false}
        commit={(because, mergeKey) => execute(commands.rateSupport, { nodeId: node.id, because, mergeKey })}
      />
    </>
  )
}
