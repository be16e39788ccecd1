import type { Codec } from '../../domain'
import { readJson } from './read-json'
import { writeJson } from './write-json'

/** The canonical format: everything in a map, exactly. */
export const jsonCodec: Codec = {
  id: 'json',
  extension: '.okr.json',
  mediaType: 'application/json',
  write: writeJson,
  read: readJson,
}
