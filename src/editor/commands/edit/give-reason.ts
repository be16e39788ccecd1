import { giveReason as giveReasonOf, type LogEntryId } from '../../../domain'
import { announce, commit, defineCommand } from '../define-command'

interface GiveReasonArgs {
  readonly ids: readonly LogEntryId[]
  /** Empty: there is none. */
  readonly reason: string
}

/** Says why something was changed; right after the change, undo takes both back. */
export const giveReason = defineCommand<GiveReasonArgs>({
  id: 'map.giveReason',
  category: 'map',
  listed: false,
  run: ({ document }, args) => commit(giveReasonOf(document, args), { announce: announce('reasonGiven') }),
})
