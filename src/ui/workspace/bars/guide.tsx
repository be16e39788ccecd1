import { useStore } from 'zustand'
import { useEditor, useFocusView } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import type { ViewDefinition } from '../view-definition'
import styles from './guide.module.css'

const NEXT_STEPS = ['measure', 'check'] as const

/** The first three steps, while there is nothing but the Big O or when they were called back. */
export function Guide({ messages }: Pick<ViewDefinition, 'messages'>) {
  const { preferences } = usePorts()
  const { t } = useI18n()
  const focusView = useFocusView()
  const { guide, setGuide } = useStore(preferences)
  const isEmpty = useEditor(({ document }) => document.count('nodes') <= 1)
  if (guide === 'closed' || (guide === 'auto' && !isEmpty)) return null
  return (
    <section aria-label={t('canvas.guide.name')} className={styles.guide}>
      <ol>
        <li>{t(`${messages}.firstStep`)}</li>
        {NEXT_STEPS.map((step) => (
          <li key={step}>{t(`canvas.guide.${step}`)}</li>
        ))}
      </ol>
      <Button
        onClick={() => {
          setGuide('closed')
          focusView()
        }}
      >
        {t('canvas.guide.close')}
      </Button>
    </section>
  )
}
