import type { DocumentReader, NodeId } from '../../domain'
import { SIDE_PANELS, type Camera, type EphemeralState, type Selection, type Session } from './session'

export const EMPTY_EPHEMERAL_STATE: EphemeralState = {
  edit: null,
  dialog: null,
  isBlank: false,
  dialogRule: null,
  checksOf: null,
  linkOf: null,
  contextMenu: null,
  focusField: null,
  focusPanel: null,
  choosing: null,
  relationEdit: null,
  search: null,
  comparedWith: null,
  historyList: 'points',
  pastState: null,
}

/** A session as plain data, for the database. */
export function serialiseSession(session: Session): unknown {
  return { ...session, folded: [...session.folded] }
}

/** A session read from foreign data: whatever does not fit, or names a node that is gone, is left out. */
export function parseSession(data: unknown, document: DocumentReader): Session {
  const fields = fieldsOf(data)
  const { panel } = fields
  return {
    selection: parseSelection(fields['selection'], document),
    folded: new Set(parseIds(fields['folded'], document)),
    camera: parseCamera(fields['camera']),
    focusBranch: parseIds([fields['focusBranch']], document)[0] ?? null,
    view: typeof fields['view'] === 'string' ? fields['view'] : null,
    panel: SIDE_PANELS.find((known) => known === panel) ?? null,
    parkingLotOpen: fields['parkingLotOpen'] === true,
    stretchPutAside: fields['stretchPutAside'] === true,
    isProjecting: fields['isProjecting'] === true,
  }
}

function parseSelection(data: unknown, document: DocumentReader): Selection {
  const fields = fieldsOf(data)
  const ids = parseIds(fields['ids'], document)
  const active = parseIds([fields['active']], document)[0] ?? ids.at(-1) ?? null
  return { ids, active }
}

/** The ids of nodes that exist, each once. */
function parseIds(data: unknown, document: DocumentReader): readonly NodeId[] {
  if (!Array.isArray(data)) return []
  const ids = new Set(
    data.map((id: unknown) => (typeof id === 'string' ? document.get('nodes', id)?.id : undefined)),
  )
  return [...ids].filter((id) => id !== undefined)
}

/** Farther than any map reaches, in pixels of the screen, and beyond any zoom that the map allows. */
const FARTHEST = 1e9
const ZOOMS = [1e-4, 100] as const

function parseCamera(data: unknown): Camera | null {
  const { x, y, zoom } = fieldsOf(data)
  const isPlace = isBetween(x, -FARTHEST, FARTHEST) && isBetween(y, -FARTHEST, FARTHEST)
  return isPlace && isBetween(zoom, ...ZOOMS) ? { x, y, zoom } : null
}

function isBetween(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && value >= min && value <= max
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {}
}
