import type { CodecFailure } from '../../../domain'
import type { I18n } from '../../../i18n'
import { ok, type Result } from '../../../lib'
import type { Department, Files, TrainerAnswer } from '../../../ui'
import { loadExerciseText } from './exercise-text'

/** What the trainer says of the training case, in the language of the person. */
export async function trainerAnswer(
  department: Department,
  { locale }: I18n,
  files: Files,
): Promise<Result<TrainerAnswer, CodecFailure>> {
  const { map, ...answer } = (await loadExerciseText(locale)).answers[department]
  const read = await files.read({ name: 'answer.md', data: map })
  return read.ok ? ok({ ...answer, content: read.value.content }) : read
}
