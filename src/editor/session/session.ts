import type { Instant, LiveDocument, NodeId, RelationId } from '../../domain'
import type { RuleId } from '../../rules'
import type { SearchQuery } from '../search/query'

/** Which nodes a command acts on; `active` is the one with the focus, and a member of `ids` unless it moved on alone. */
export interface Selection {
  readonly ids: readonly NodeId[]
  readonly active: NodeId | null
}

/** What the window shows: the map point in its middle, measured from the first Big O's centre, and the zoom. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export const SIDE_PANELS = ['details', 'checks', 'history', 'health'] as const
export type SidePanel = (typeof SIDE_PANELS)[number]
export type PanelName = SidePanel | 'parkingLot'

/** Belongs to a map in a tab: saved and restored, never undone, never shared. */
export interface Session {
  readonly selection: Selection
  readonly folded: ReadonlySet<NodeId>
  readonly camera: Camera | null
  readonly focusBranch: NodeId | null
  /** Id of the view that shows the map; null: the first there is. */
  readonly view: string | null
  readonly panel: SidePanel | null
  readonly parkingLotOpen: boolean
  /** The question how far the Big O lies beyond present ability was put aside. */
  readonly stretchPutAside: boolean
  /** Does a window for the projector follow this one? */
  readonly isProjecting: boolean
}

/** An open title editor. */
export interface TitleEdit {
  readonly nodeId: NodeId
  /** The text that the editor opens with; null keeps the title. */
  readonly typed: string | null
  /** What is selected at first; absent: the caret stands at the end. */
  readonly selected?: { readonly start: number; readonly end: number }
  /** The node was created with this edit: left empty, it is removed. */
  readonly created: boolean
  /** Revision of the document when the editor was opened: all that is typed until it closes is one step of undo. */
  readonly openedAt: number
}

/** The label of a relation that is open for writing; `openedAt` as for a title. */
export interface RelationEdit {
  readonly id: RelationId
  readonly openedAt: number
}

/** The open search; `request` counts the requests to focus its field. */
export interface OpenSearch {
  readonly query: SearchQuery
  readonly request: number
  /** What closing gives back; null until the first match is gone to. */
  readonly opened: OpenedBySearch | null
}

/** The session before matches were gone to, and the folds that this has opened. */
export interface OpenedBySearch extends Pick<Session, 'focusBranch' | 'parkingLotOpen'> {
  readonly unfolded: ReadonlySet<NodeId>
}

/**
 * Nodes are being chosen, by arrows, search or a click: the other end of a relation, the new parent of branches, or
 * several to select.
 */
export type Choosing =
  | { readonly type: 'relation'; readonly from: NodeId }
  | { readonly type: 'move'; readonly ids: readonly NodeId[] }
  | { readonly type: 'several' }

/** The nodes for which others are being chosen. */
export function chosenFor(choosing: Choosing): readonly NodeId[] {
  if (choosing.type === 'several') return []
  return choosing.type === 'relation' ? [choosing.from] : choosing.ids
}

export type DialogId =
  | 'commands'
  | 'shortcuts'
  | 'import'
  | 'settings'
  | 'rules'
  | 'checkIn'
  | 'checkInRound'
  | 'closeCycle'
  | 'present'
  | 'cluster'
  | 'breakOut'
  | 'exercise'
  | 'workshop'
  | 'writing'
  | 'dotVotes'
  | 'fistOfFive'
  | 'confidence'
  | 'cutToFive'
  | 'cutLog'
  | 'priorities'
  | 'room'
  | 'joinRoom'
  | 'cycle'
  | 'restorePoint'
  | 'legend'
  | 'print'
  | 'picture'
  | 'merge'

/** The map as it was at a restore point. */
export interface PastState {
  readonly savedAt: Instant
  readonly document: LiveDocument
}

/** An earlier state that the map is held against: what was committed, or a restore point. */
export type Reference = { readonly type: 'baseline' } | (PastState & { readonly type: 'point' })

/** The two lists of History. */
export type HistoryList = 'points' | 'changes'

/** What is open right now: never saved. */
export interface EphemeralState {
  readonly edit: TitleEdit | null
  readonly dialog: DialogId | null
  /** Is what a room sees blank, in a presentation and in the projector window? */
  readonly isBlank: boolean
  /** The rule that the open dialog is about. */
  readonly dialogRule: RuleId | null
  /** The node whose checks popover is open. */
  readonly checksOf: NodeId | null
  /** The node whose link to its parent is being looked at, in a popover. */
  readonly linkOf: NodeId | null
  /** The open menu of a node (null: of the canvas), and where in the window it stands, in px. */
  readonly contextMenu: { readonly id: NodeId | null; readonly x: number; readonly y: number } | null
  /** A field of Details that asks for the focus, e.g. `note`; `request` counts the requests. */
  readonly focusField: { readonly field: string; readonly request: number } | null
  /** A panel that was opened and asks for the focus. */
  readonly focusPanel: PanelName | null
  readonly choosing: Choosing | null
  readonly relationEdit: RelationEdit | null
  readonly search: OpenSearch | null
  /** Null: the map is not compared. */
  readonly comparedWith: Reference | null
  readonly historyList: HistoryList
  /** The earlier state that is shown in place of the map; null: the map itself. */
  readonly pastState: PastState | null
}

export type SessionPatch = Partial<Session & EphemeralState>
