import { GOOD_SCORE, LIMITS, NEXT_STEPS, scoreReading, type NodeRecord } from '../../domain'
import { TextField } from '../fields/text-field'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { usePresentMetric } from '../hooks/use-present-metric'
import { figuresText } from '../node/figures'
import { Segmented } from '../primitives/input/segmented'
import { Select } from '../primitives/input/select'
import styles from './closing.module.css'
import type { OutcomeDraft } from './outcome-draft'

/** In tenths; empty: not scored. */
const SCORES = ['', ...Array.from({ length: 11 }, (_, tenths) => (tenths / 10).toFixed(1))]

interface OutcomeFieldsProps {
  readonly draft: OutcomeDraft
  readonly change: (changed: Partial<OutcomeDraft>) => void
}

/** The score of one key result, its cause where it fell short, and what happens to it next. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const node = useEditor(({ document }) => document.node(props.draft.nodeId))
  return node === undefined ? null : <Fields node={node} {...props} />
}

type FieldsProps = OutcomeFieldsProps & { readonly node: NodeRecord }

function Fields({ node, draft: { score, cause, next }, change }: FieldsProps) {
  const i18n = useI18n()
  const { t, number } = i18n
  const metric = usePresentMetric(node)
  const title = node.title === '' ? t('details.untitled') : node.title
  return (
    <li className={styles.outcome}>
      <div className={styles.scored}>
        <div>
          <p className={styles.name} dir="auto">
            {title}
          </p>
          <p className={styles.fact}>{metric ? figuresText(metric, i18n) : t('closing.unmeasured')}</p>
        </div>
        <Select
          label={t('closing.score', { title })}
          value={score === null ? '' : score.toFixed(1)}
          options={SCORES.map((value) => ({ value, label: value === '' ? '—' : number(Number(value), 1) }))}
          onChange={(value) => change({ score: value === '' ? null : Number(value) })}
        />
      </div>
      {score !== null && (
        <p className={styles.fact}>{t(`closing.reading.${scoreReading(score, node.commitment)}`)}</p>
      )}
      {((score !== null && score < GOOD_SCORE) || cause !== '') && (
        <TextField
          label={t('closing.cause')}
          value={cause}
          placeholder={t('closing.causeHint')}
          maxLength={LIMITS.shortText}
          commit={(text) => change({ cause: text })}
        />
      )}
      <Segmented
        label={t('closing.next', { title })}
        value={next}
        segments={NEXT_STEPS.map((value) => ({ value, label: t(`closing.steps.${value}`) }))}
        onChange={(value) => change({ next: value })}
      />
    </li>
  )
}
