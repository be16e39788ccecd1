import { X } from 'lucide-react'
import type { Confidence } from '../../../../domain'
import { useI18n } from '../../../hooks/ports'
import { IconButton } from '../../../primitives/button/icon-button'
import { ChoiceRow } from '../../../fields/choice-row'
import styles from '../details.module.css'
import type { Shared } from './shared-value'

const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies Confidence[]
const PROPOSAL = 5

interface ConfidenceFieldProps {
  readonly confidence: Shared<Confidence | null>
  readonly commit: (confidence: Confidence | null) => void
}

/** How sure people are to reach the target, on a scale of ten. */
export function ConfidenceField({ confidence, commit }: ConfidenceFieldProps) {
  const { t } = useI18n()
  const value = confidence.type === 'same' ? confidence.value : null
  const given = (
    <>
      {t('details.confidence.given', { value: value ?? PROPOSAL })}
      <IconButton
        className={styles.clear}
        label={t('details.confidence.clear')}
        icon={X}
        onClick={() => commit(null)}
      />
    </>
  )
  const missing = confidence.type === 'several' ? t('details.several') : t('details.confidence.notGiven')
  return (
    <ChoiceRow
      label={t('details.confidence.heading')}
      name="confidence"
      aside={value === null ? missing : given}
      variant="scale"
      choices={SCALE.map((step) => ({ value: step, label: String(step) }))}
      value={value}
      proposal={PROPOSAL}
      choose={commit}
      choiceOfKey={confidenceOfKey}
    />
  )
}

/** A digit stands for itself, 0 for ten. */
function confidenceOfKey(key: string): Confidence | null {
  return SCALE.find((step) => String(step % 10) === key) ?? null
}
