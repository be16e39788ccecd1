import type { Codec } from '../codec'
import { readOpml } from './read-opml'
import { writeOpml } from './write-opml'

/** OPML 1 and 2, http://opml.org/spec2.opml, with the fields of OKRs as attributes that other programs ignore. */
export const opmlCodec = { read: readOpml, write: writeOpml } satisfies Codec
