import type { I18n } from '../../i18n'
import { ok } from '../../lib'
import type { Example, Exercise, Files } from '../../ui'
import { loadExerciseText } from './exercise/exercise-text'
import { examples } from './examples'

/** The examples in the language of the person, the exercise last. */
export function listExamples(i18n: I18n, files: Files): readonly Example[] {
  const { locale, t } = i18n
  const maps = examples.map(({ id, titleKey, summaryKey, load }) => ({
    id,
    title: t(titleKey),
    summary: t(summaryKey),
    load: async () => files.read({ name: `${id}.md`, data: await load(locale) }),
  }))
  const exercise = {
    id: 'exercise',
    title: t('io.examples.exercise.title'),
    summary: t('io.examples.exercise.summary'),
    load: async () => files.read({ name: 'exercise.md', data: (await loadExerciseText(locale)).task }),
  }
  return [...maps, exercise]
}

/** The training case in the language of the person. */
export function exerciseIn({ locale }: I18n, files: Files): Exercise {
  return {
    answerOf: async (department) => {
      const { map, ...answer } = (await loadExerciseText(locale)).answers[department]
      const read = await files.read({ name: 'answer.md', data: map })
      return read.ok ? ok({ ...answer, content: read.value.content }) : read
    },
  }
}
