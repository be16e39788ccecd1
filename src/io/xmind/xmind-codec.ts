import type { Codec } from '../codec'
import { readXmind } from './read-xmind'
import { writeXmind } from './write-xmind'

/** XMind: archives with `content.json` since 2018, with `content.xml` before. The newer form is written. */
export const xmindCodec = { read: readXmind, write: writeXmind } satisfies Codec
