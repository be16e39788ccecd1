import { useShallow } from 'zustand/react/shallow'
import { cardsOf, LIMITS, mapRoots, VOTE_SCOPES, type RoundKind, type VoteScope } from '../../../domain'
import { CheckboxField } from '../../fields/checkbox-field'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Segmented } from '../../primitives/input/segmented'
import { Select } from '../../primitives/input/select'
import { TextField } from '../../primitives/input/text-field'
import type { Choices } from './round-parts'
import styles from './setup.module.css'

interface RoundOptionsProps {
  readonly choices: Choices
  readonly change: (changed: Partial<Choices>) => void
}

/** What a facilitator chooses of a round, by what people do in it. */
export function RoundOptions({ kind, ...rest }: RoundOptionsProps & { readonly kind: RoundKind }) {
  if (kind === 'dotVotes') return <DotOptions {...rest} />
  if (kind === 'fistOfFive') return <FistOptions {...rest} />
  return kind === 'confidence' ? <BranchChoice {...rest} /> : null
}

function DotOptions({ choices, change }: RoundOptionsProps) {
  const { t } = useI18n()
  const counts = useEditor(
    useShallow(({ document }) =>
      VOTE_SCOPES.map((scope) => cardsOf(document, { kind: 'dotVotes', scope, nodeId: null }).length),
    ),
  )
  const hasDots = useEditor(({ document }) =>
    Array.from(document.all('votes')).some(({ kind }) => kind === 'dotVotes'),
  )
  return (
    <>
      <Segmented
        label={t('rounds.dotVotes.scope')}
        value={choices.scope}
        segments={VOTE_SCOPES.map((scope, index) => ({
          value: scope,
          label: t('rounds.dotVotes.scopes', { scope, count: counts[index] ?? 0 }),
        }))}
        onChange={(scope: VoteScope) => change({ scope })}
      />
      <TextField
        type="number"
        min={1}
        max={LIMITS.dots}
        label={t('rounds.dotVotes.dots')}
        value={choices.dots}
        onChange={({ currentTarget }) =>
          change({ dots: Math.max(1, Math.min(LIMITS.dots, Math.round(Number(currentTarget.value)) || 1)) })
        }
      />
      <CheckboxField
        label={t('rounds.dotVotes.several')}
        value={choices.allowsSeveral}
        commit={(allowsSeveral) => change({ allowsSeveral })}
      />
      {hasDots && (
        <Segmented
          label={t('rounds.dotVotes.earlier')}
          value={choices.replaces ? 'replace' : 'add'}
          segments={(['replace', 'add'] as const).map((value) => ({
            value,
            label: t(`rounds.dotVotes.${value}`),
          }))}
          onChange={(value) => change({ replaces: value === 'replace' })}
        />
      )}
    </>
  )
}

function FistOptions({ choices, change }: RoundOptionsProps) {
  const { t } = useI18n()
  const active = useEditor(({ document, session }) => {
    const { active } = session.selection
    return active === null ? undefined : document.node(active)
  })
  return (
    <>
      <TextField
        className={styles.question}
        label={t('rounds.fistOfFive.question')}
        value={choices.question}
        maxLength={LIMITS.shortText}
        onChange={({ currentTarget }) => change({ question: currentTarget.value })}
      />
      {active && (
        <CheckboxField
          label={t('rounds.fistOfFive.about', { title: active.title })}
          value={choices.nodeId === active.id}
          commit={(isAbout) => change({ nodeId: isAbout ? active.id : null })}
        />
      )}
    </>
  )
}

/** All key results of the map, or those of one objective. */
function BranchChoice({ choices, change }: RoundOptionsProps) {
  const { t } = useI18n()
  const objectives = useEditor(
    useShallow(({ document }) =>
      mapRoots(document)
        .flatMap((root) => document.children(root))
        .flatMap((child) => document.node(child) ?? []),
    ),
  )
  return (
    <div className={styles.choice}>
      <p aria-hidden>{t('rounds.confidence.which')}</p>
      <Select
        label={t('rounds.confidence.which')}
        value={choices.nodeId ?? ''}
        options={[
          { value: '', label: t('rounds.confidence.all') },
          ...objectives.map((objective) => ({
            value: objective.id,
            label: objective.title === '' ? t('details.untitled') : objective.title,
          })),
        ]}
        onChange={(value) => change({ nodeId: objectives.find((each) => each.id === value)?.id ?? null })}
      />
    </div>
  )
}
