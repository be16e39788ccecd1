import { parkBranches, setNodeFields } from '../../../domain'
import type { Remedy } from '../../types'
import { dismissal } from '../dismissal'
import { combineOperations } from './combine-operations'

/** A person says that it is right as it stands. */
export function keepAsIs(ruleId: string): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    run: (node, found, { document }) => combineOperations(document, dismissal(ruleId, node, found)),
  }
}

/** Puts the node, with all below it, into the parking lot. */
export const park: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  run: (node, _finding, { document }) =>
    combineOperations(document, (map) => parkBranches(map, { ids: [node.id], reason: '' })),
}

/** It is either done or not done. */
export const makeMilestone: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  run: (node, _finding, { document }) =>
    combineOperations(document, (map) =>
      setNodeFields(map, { ids: [node.id], fields: { metric: { type: 'milestone', reached: node.done } } }),
    ),
}
