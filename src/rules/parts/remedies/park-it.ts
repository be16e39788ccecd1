import { parkBranches } from '../../../domain'
import type { Remedy } from '../../types'
import { inOneStep } from './mend'

/** Lays the node, with all below it, into the parking lot. */
export const parkIt: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  run: (node, _finding, { document }) =>
    inOneStep(document, (map) => parkBranches(map, { ids: [node.id], reason: '' })),
}
