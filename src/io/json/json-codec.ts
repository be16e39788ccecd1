import type { Codec } from '../codec'
import { readJson } from './read-json'
import { writeJson } from './write-json'

/** The canonical format: everything in a map, exactly. */
export const jsonCodec = { read: readJson, write: writeJson } satisfies Codec
