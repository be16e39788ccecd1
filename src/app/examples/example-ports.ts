import type { I18n } from '../../i18n'
import type { Example, Files } from '../../ui'
import { examples } from './examples'

const exerciseTask = async (locale: string) =>
  (await (await import('./exercise/exercise-text')).loadExerciseText(locale)).task

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
    load: async () => files.read({ name: 'exercise.md', data: await exerciseTask(locale) }),
  }
  return [...maps, exercise]
}
