import { useMemo, useState } from 'react'
import { NODE_KINDS, type NodeKind } from '../../../domain'
import { commands, CONFIDENCE_BANDS, ownersInUse, type SearchQuery } from '../../../editor'
import type { RuleId } from '../../../rules'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Select } from '../../primitives/input/select'
import styles from './find.module.css'

/** No choice; a name that no person and no rule bears. */
const ALL = '\u0000'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface FilterProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value | null) => void
  /** Called when the person turns to the filter. */
  readonly onFocus?: (() => void) | undefined
}

/** One filter; its first choice is called like the filter and filters nothing. */
function Filter<Value extends string>({ label, value, options, onChange, onFocus }: FilterProps<Value>) {
  return (
    <Select<Value | typeof ALL>
      className={value === null ? styles.filter : `${styles.filter} ${styles.set}`}
      label={label}
      value={value ?? ALL}
      options={[{ value: ALL, label }, ...options]}
      onChange={(chosen) => onChange(chosen === ALL ? null : chosen)}
      onFocus={onFocus}
    />
  )
}

/** Everybody on the map as of the moment at which the filter is turned to, since asking walks all nodes. */
function useOwners(): Pick<FilterProps<string>, 'options' | 'onFocus'> {
  const { t } = useI18n()
  const { store } = useEditorInstance()
  const read = () => ownersInUse(store.getState().document)
  const [owners, setOwners] = useState(read)
  const named = owners.map((owner) => ({ value: owner, label: owner }))
  return {
    options: [{ value: '', label: t('canvas.find.nobody') }, ...named],
    onFocus: () => setOwners(read()),
  }
}

/** The rules with findings now, and the one that is asked for even when it has none any more. */
function useRules(asked: SearchQuery['check']): readonly Option<RuleId | 'any'>[] {
  const { t } = useI18n()
  const all = useEditor(({ checks }) => checks.all())
  const names = useMemo(() => new Map(all.map(({ ruleId, ruleName }) => [ruleId, ruleName] as const)), [all])
  const withoutFindings =
    asked !== null && asked !== 'any' && !names.has(asked) ? [{ value: asked, label: asked }] : []
  return [
    { value: 'any', label: t('canvas.find.anyCheck') },
    ...[...names].map(([value, name]) => ({ value, label: t(`rules.${name}.title`) })),
    ...withoutFindings,
  ]
}

/** Which of the nodes count: of a kind, an owner, a check, a band of confidence. */
export function FindFilters({ query }: { readonly query: SearchQuery }) {
  const execute = useExecute()
  const { t } = useI18n()
  const set = (changes: Partial<SearchQuery>) => execute(commands.setQuery, changes)
  return (
    <div className={styles.row}>
      <Filter<NodeKind>
        label={t('canvas.find.kind')}
        value={query.kind}
        options={NODE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <Filter
        label={t('canvas.find.owner')}
        value={query.owner}
        {...useOwners()}
        onChange={(owner) => set({ owner })}
      />
      <Filter
        label={t('canvas.find.check')}
        value={query.check}
        options={useRules(query.check)}
        onChange={(check) => set({ check })}
      />
      <Filter
        label={t('canvas.find.confidence')}
        value={query.confidence}
        options={CONFIDENCE_BANDS.map((value) => ({ value, label: t(`canvas.find.band.${value}`) }))}
        onChange={(confidence) => set({ confidence })}
      />
    </div>
  )
}
