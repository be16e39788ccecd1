import { setNodeFields } from '../../../domain'
import type { Remedy } from '../../types'
import { inOneStep } from './mend'

/** It is either done or not done. */
export const makeMilestone: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  run: (node, _finding, { document }) =>
    inOneStep(document, (map) =>
      setNodeFields(map, { ids: [node.id], fields: { metric: { type: 'milestone', reached: node.done } } }),
    ),
}
