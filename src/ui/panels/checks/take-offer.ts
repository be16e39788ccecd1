import { commands, plainCommands, type Editor } from '../../../editor'
import type { Diagnostic, RemedyOffer } from '../../../rules'

/**
 * Mends what a check found, or takes the person on with it: to words to be finished, to a command for the node, else to
 * its field in Details.
 */
export function takeOffer(execute: Editor['execute'], diagnostic: Diagnostic, offer: RemedyOffer): void {
  if (offer.type !== 'open' || offer.prepares)
    execute(commands.applyFix, { diagnosticKey: diagnostic.key, remedyId: offer.id })
  if (offer.type !== 'open') return
  const nodeId = (offer.atRelated ? diagnostic.related[0] : undefined) ?? diagnostic.nodeId
  const field = offer.field ?? diagnostic.field
  const command = plainCommands.find(({ id }) => id === offer.commandId)
  if (command === undefined) {
    execute(commands.focusField, { id: nodeId, field: field ?? 'title' })
    return
  }
  execute(commands.select, { ids: [nodeId] })
  execute(command)
}
