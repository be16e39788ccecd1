import type { Codec } from '../codec'
import { readFreemind } from './read-freemind'
import { writeFreemind } from './write-freemind'

/** Mind maps of FreeMind and Freeplane, with the fields of OKRs as the attributes of their nodes. */
export const freemindCodec = { read: readFreemind, write: writeFreemind } satisfies Codec
