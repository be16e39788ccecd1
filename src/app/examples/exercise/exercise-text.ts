import type { Department, TrainerAnswer } from '../../../ui'

/** The training case in one language; maps are in the Markdown dialect. */
export interface ExerciseText {
  readonly task: string
  readonly answers: Readonly<Record<Department, Omit<TrainerAnswer, 'content'> & { readonly map: string }>>
}

/** Fetches the training case, in English where a language has none. */
export async function loadExerciseText(locale: string): Promise<ExerciseText> {
  return locale.startsWith('zh')
    ? (await import('./exercise.zh')).exercise
    : (await import('./exercise.en')).exercise
}
