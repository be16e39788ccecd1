import type { Remedy } from '../../types'
import { inOneStep } from './mend'
import { silence } from '../silence'

/** A person says that it is right as it stands. */
export function keepAsIs(ruleId: string): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    run: (node, found, { document }) => inOneStep(document, silence(ruleId, node, found)),
  }
}
