import type { CodecFailure, DocumentContent } from '../../domain'
import type { Result } from '../../lib'

export const DEPARTMENTS = ['marketing', 'product', 'academy'] as const
/** Whose plan the learner draws. */
export type Department = (typeof DEPARTMENTS)[number]

/** What the trainer says of the training case. */
export interface TrainerAnswer {
  readonly content: DocumentContent
  /** What he asks after, besides what the checks find. */
  readonly remark: string
  /** Words by which a part of the company plan is known that belongs to another department, in lower case. */
  readonly notOurs: readonly string[]
}

/** The training case, fetched when it is wanted. */
export interface Exercise {
  readonly answerOf: (department: Department) => Promise<Result<TrainerAnswer, CodecFailure>>
}
