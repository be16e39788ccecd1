import type { DocumentContent } from '../../src/domain'
import { action, bigObjective, idea, keyResult, objective, okr, parked } from './builders'

/** Three objectives, of which A and B have key results and A1 has an action; one idea is parked. */
export function smallMap(): DocumentContent {
  return okr(
    bigObjective(
      'Big',
      objective('A', keyResult('A1', action('Do')), keyResult('A2')),
      objective('B', keyResult('B1')),
      objective('C'),
    ),
    parked(idea('Later')),
  )
}
