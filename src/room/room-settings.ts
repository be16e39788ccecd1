import type * as Y from 'yjs'

/** Settings of the room that are not part of the map; only who leads may change them. */
export const SETTINGS = 'room'
const LOCKED = 'locked'

/** May nobody but the lead edit? */
export function isLocked(doc: Y.Doc): boolean {
  return doc.getMap(SETTINGS).get(LOCKED) === true
}

export function setLocked(doc: Y.Doc, locked: boolean): void {
  doc.getMap(SETTINGS).set(LOCKED, locked)
}

/** Does the shared map of settings hold what it may? */
export function areSettingsValid(doc: Y.Doc): boolean {
  return Array.from(doc.getMap(SETTINGS).entries()).every(
    ([key, value]) => key === LOCKED && typeof value === 'boolean',
  )
}

/** Calls back whenever the settings change. */
export function onSettings(doc: Y.Doc, listener: () => void): () => void {
  const settings = doc.getMap(SETTINGS)
  settings.observe(listener)
  return () => settings.unobserve(listener)
}
