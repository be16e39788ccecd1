import { commands, plainCommands, type Editor } from '../../../editor'
import type { Diagnostic, RemedyOffer } from '../../../rules'

/** Fixes what a check found, or takes the person on with it: to a command for the node, else to its field in Details. */
export function takeOffer(execute: Editor['execute'], diagnostic: Diagnostic, offer: RemedyOffer): void {
  if (offer.type === 'fix') {
    execute(commands.applyFix, { diagnosticKey: diagnostic.key, remedyId: offer.id })
    return
  }
  const { nodeId, field } = diagnostic
  const command = plainCommands.find(({ id }) => id === offer.commandId)
  if (command === undefined) {
    execute(commands.focusField, { id: nodeId, field: field ?? 'title' })
    return
  }
  execute(commands.select, { ids: [nodeId] })
  execute(command)
}
