import type { Cycle, DomainError } from '../domain'
import type { Diagnostic } from '../rules'
import type { CommandId } from './command-ids'

/** Why a command did nothing, beside what the domain refuses; sentences are below `editor.refused`. */
export const REFUSALS = [
  'alreadyThere', 'clipboardClosed', 'findingGone', 'fixGone', 'noBigObjective', 'noChecks', 'noChecksHere', 'noEffortLeft', 'noLink',
  'noChildren', 'nothingMerged', 'nothingToGroup', 'noKeyResults', 'noParentFits', 'readOnly', 'nothingSelected', 'notOnMap', 'notScheduled', 'roomLocked', 'roomLooksOn', 'roomSuggests',
] as const // prettier-ignore

/** What the live region says of a command that was carried out; sentences are below `editor.announce`. */
export const ANNOUNCEMENTS = [
  'added', 'agendaEnded', 'agendaExtended', 'agendaPaused', 'agendaResumed', 'agendaStep', 'alreadyTidy', 'arrangement', 'cellsChanged', 'changedElsewhere', 'checkedIn', 'choosingLeft', 'coloured', 'converted',
  'copied', 'cut', 'dates', 'datesCleared', 'datesMoved', 'deleted', 'deletedKeepingChildren', 'demoted', 'dismissed', 'done', 'dropped', 'dueOn', 'duplicated',
  'deletedElsewhere', 'edge', 'editCancelled', 'effortShared', 'emptyRemoved', 'findingRestored', 'fixed', 'fixedAll', 'focused', 'folded', 'found', 'grouped', 'ideasRevealed', 'imported',
  'madeObjective',
  'merged', 'movedDown', 'movedUp', 'moveFrom', 'notDone', 'nothingFound', 'otherSide', 'othersFolded', 'parked', 'pasted',
  'placedByHand', 'profile', 'profileFollowed', 'promoted', 'rated', 'reasonGiven', 'redone', 'restored', 'copiedBack', 'related', 'relationFrom',
  'relationRemoved', 'searchClosed', 'selected', 'selectionCleared', 'selectSeveral', 'shownToLevel', 'sortedByVotes', 'stage', 'startsOn',
  'tidied', 'undone', 'unfolded', 'ungrouped', 'unparked', 'votesRevealed', 'wholeMap', 'zoomed', 'zoomedToSelection',
] as const // prettier-ignore

/** What is shown for a while beside an Undo button; sentences are below `editor.toast`. */
export const TOASTS = [
  'deleted',
  'dismissed',
  'parked',
  'merged',
  'relationRemoved',
  'restored',
  'roundDiscarded',
] as const

/** `nothingToDo` is passed over in silence. */
export type Refusal = (typeof REFUSALS)[number] | Exclude<DomainError['code'], 'nothingToDo'>
export type AnnouncementCode = (typeof ANNOUNCEMENTS)[number]

/** The keys of the catalogue that the editor uses; that it has them, the compiler proves where the screen says them. */
export type EditorMessageKey =
  | `editor.refused.${Refusal}`
  | `editor.announce.${AnnouncementCode}`
  | `editor.toast.${(typeof TOASTS)[number]}`
  | `commands.${CommandId}`
  | `rules.${Diagnostic['ruleName']}.${string}`
  | 'canvas.untitled'
  | 'checks.stillChecking'

/** Below the screen a sentence is a key of the catalogue and its parameters; a parameter may be a message too. */
export interface Message {
  readonly key: EditorMessageKey
  readonly data?: MessageData
}

/** A cycle stands for days from one to another, written as the language does. */
export type MessageData = Readonly<Record<string, string | number | Cycle | Message>>
