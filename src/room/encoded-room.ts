import * as Y from 'yjs'

/** All that a shared document holds, as one update. */
export function encodeRoom(doc: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(doc)
}

export function decodeRoom(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}
