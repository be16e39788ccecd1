import { setOutcomes as setOutcomesOf, type SetOutcomesArgs } from '../../../domain'
import { commit, defineCommand } from '../define-command'

/** Says what came of nodes at the end of the cycle. */
export const setOutcomes = defineCommand<SetOutcomesArgs>({
  id: 'node.setOutcomes',
  category: 'node',
  listed: false,
  run: ({ document }, args) => commit(setOutcomesOf(document, args)),
})
