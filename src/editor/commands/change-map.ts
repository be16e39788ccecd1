import type { DocumentDiff, DocumentReader, DomainError } from '../../domain'
import type { Result } from '../../lib'
import type { Command } from '../command'
import type { CommandId } from '../command-ids'
import { commit, defineCommand } from './define-command'

interface ChangeMapArgs {
  /** Computes the change. It comes with the view that asks for it, so that the first view is spared its code. */
  readonly operation: (document: DocumentReader) => Result<DocumentDiff, DomainError>
  /** As for `node.setFields`. */
  readonly mergeKey?: string
}

/** Says how the health metrics stand, and which there are. */
export const changeHealth = changeCommand('map.changeHealth')

/** Says what a week is for, and what came of it. */
export const changeWeek = changeCommand('map.changeWeek')

function changeCommand(id: CommandId): Command<ChangeMapArgs> {
  return defineCommand<ChangeMapArgs>({
    id,
    category: 'map',
    listed: false,
    run: ({ document }, { operation, mergeKey }) =>
      commit(operation(document), mergeKey === undefined ? {} : { mergeKey }),
  })
}
