export type { Checks } from './diagnostics'
export type {
  Command,
  CommandCategory,
  CommandContext,
  CommandOutcome,
  Keybinding,
  KeyScope,
  Services,
  Shell,
} from './command'
export { ANNOUNCEMENTS, REFUSALS, TOASTS, type Message } from './messages'
export { allCommands, commands, plainCommands } from './commands/registry'
export { dropRefusal } from './drop-refusal'
export type {
  Announcement,
  Editor,
  EditorOptions,
  EditorState,
  EditorStoreApi,
  SaveState,
  Toast,
} from './types'
export { parseKey, type KeyChord, type KeyPlace, type KeyPress } from './keymap'
export { spansOf, termsOf } from './search/fold-text'
export type { Matches } from './search/find-model'
export { CONFIDENCE_BANDS, type SearchQuery } from './search/query'
export { branchColourOf } from './selectors/branch-colour'
export { objectivesInOrder } from './selectors/objectives-in-order'
export { isSurplusObjective, childLimitOf, type ChildLimit } from './selectors/child-limit'
export { ownersInUse } from './selectors/owners'
export { visibleChildren } from './selectors/visible'
export { createWorkspacePorts, type ActiveView, type View, type WorkspacePorts } from './ports'
export { parseSession, serialiseSession } from './saved-session'
export { isSelected, selectedSet } from './selection'
export { chosenFor } from './session'
export type {
  Camera,
  Choosing,
  DialogId,
  EphemeralState,
  OpenSearch,
  Selection,
  Session,
  SessionPatch,
  SidePanel,
  TitleEdit,
} from './session'
export { createEditor } from './editor'
export type { Origin, Transaction } from './transaction'
