export type { Checks } from './diagnostics/checks'
export { VIEWS_WITH_KEYS } from './command'
export type { Command, CommandCategory, Keybinding, Services, Shell } from './command'
export { ANNOUNCEMENTS, REFUSALS, TOASTS, type Message } from './messages'
export { EXTENSION_MINUTES } from './commands/agenda'
export { allCommands, commands, plainCommands } from './commands/registry'
export { workshopCommands } from './commands/workshop/registry'
export type { CellValue, CellWrite } from './commands/edit/write-cells'
export { turnIntoCommands } from './commands/edit/convert-kind'
export { ADVISED_STRETCH } from './commands/edit/stretch'
export { dropRefusal } from './commands/move/drop-refusal'
export type { Editor, EditorOptions, EditorState, EditRule } from './types'
export type { KeyPlace, KeyPress } from './keymap'
export { shownKeys } from './shown-keys'
export { foldText, spansOf, termsOf } from './search/fold-text'
export type { Matches } from './search/find-model'
export { CONFIDENCE_BANDS, type SearchQuery } from './search/query'
export { changeSince, type CardChange } from './selectors/comparison'
export { branchColourOf } from './selectors/branch-colour'
export { dueCheckIns, measuredNodes } from './selectors/due-check-ins'
export { objectivesInOrder } from './selectors/objectives-in-order'
export { isSurplusObjective, childLimitOf, type ChildLimit } from './selectors/child-limit'
export { ownersInUse } from './selectors/owners'
export { visibleRoots } from './selectors/focus-branch'
export { visibleChildren } from './selectors/visible'
export { createWorkspacePorts, type ActiveView, type View, type WorkspacePorts } from './ports'
export { parseSession, serialiseSession } from './session/saved-session'
export { isSelected, selectedSet } from './session/selection'
export { chosenFor } from './session/session'
export type {
  Camera,
  Choosing,
  EphemeralState,
  OpenSearch,
  PanelName,
  PastState,
  Reference,
  Selection,
  Session,
  TitleEdit,
} from './session/session'
export { createEditor } from './editor'
export type { Transaction } from './history/transaction'
