import * as Y from 'yjs'
import type { DocumentContent } from '../domain'
import { SharedDocument } from './shared-document'
import { soundContent } from './sound-content'

/** All that a shared document holds, as one update. */
export function encodeRoom(doc: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(doc)
}

/** The map that an encoded room stands for. */
export function contentOfRoom(state: Uint8Array): DocumentContent {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return soundContent(new SharedDocument(doc).tables).content
}
