import { useEffect, useMemo, useState } from 'react'
import { createLiveDocument, type DocumentReader } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { DEPARTMENTS, type Department, type TrainerAnswer } from '../../hooks/exercise'
import { useI18n, usePorts } from '../../hooks/ports'
import { Dialog } from '../../primitives/dialog'
import { Segmented } from '../../primitives/input/segmented'
import { MapOutline } from './map-outline'
import { OmissionList } from './omission-list'
import styles from './exercise.module.css'

/** The learner's map beside the trainer's answer to the training case, and what was left out. */
export function ExerciseDialog() {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const [department, setDepartment] = useState<Department>('marketing')
  const answer = useAnswer(department)
  const document = useEditor((state) => state.document)
  return (
    <Dialog
      title={t('exercise.title')}
      description={t('exercise.explained')}
      closeLabel={t('dialogs.close')}
      size="large"
      onClose={() => editor.execute(commands.closeDialog)}
    >
      <div className={styles.page}>
        <Segmented
          label={t('exercise.department')}
          value={department}
          segments={DEPARTMENTS.map((value) => ({ value, label: t(`exercise.departments.${value}`) }))}
          onChange={setDepartment}
        />
        {answer === 'failed' && <p role="alert">{t('io.failed.notLoaded')}</p>}
        {answer !== null && answer !== 'failed' && (
          <Comparison key={department} answer={answer} document={document} />
        )}
      </div>
    </Dialog>
  )
}

interface ComparisonProps {
  readonly answer: TrainerAnswer
  readonly document: DocumentReader
}

function Comparison({ answer, document }: ComparisonProps) {
  const { t } = useI18n()
  const trainers = useMemo(() => createLiveDocument(answer.content), [answer])
  return (
    <>
      <OmissionList notOurs={answer.notOurs} />
      <div className={styles.maps}>
        <MapOutline heading={t('exercise.yours')} document={document} />
        <MapOutline heading={t('exercise.trainers')} document={trainers} />
      </div>
      <section className={styles.remark} aria-label={t('exercise.remark')}>
        <h3>{t('exercise.remark')}</h3>
        <p>{answer.remark}</p>
      </section>
    </>
  )
}

/** The answer for a department; null until it has come. */
function useAnswer(department: Department): TrainerAnswer | 'failed' | null {
  const { exercise } = usePorts()
  const [known, setKnown] = useState<{
    readonly department: Department
    readonly answer: TrainerAnswer | 'failed'
  } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const keep = (answer: TrainerAnswer | 'failed') => isCurrent && setKnown({ department, answer })
    exercise.answerOf(department).then(
      (read) => keep(read.ok ? read.value : 'failed'),
      () => keep('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [exercise, department])
  return known?.department === department ? known.answer : null
}
