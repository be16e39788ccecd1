import type { CodecFailure } from '../../domain'
import { err, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeBytes } from '../decode-text'
import { readJson } from '../json/read-json'
import { MAP_ELEMENT } from './hand-out-map'

/** Takes the map out of a hand-out. */
export const handOutCodec = { read: readHandOut } satisfies Codec

function readHandOut(bytes: Uint8Array, context: ReadContext): Result<Reading, CodecFailure> {
  const json = MAP_ELEMENT.exec(decodeBytes(bytes))?.[2]
  return json === undefined
    ? err({ code: 'truncated', data: {} })
    : readJson(new TextEncoder().encode(json), context)
}
