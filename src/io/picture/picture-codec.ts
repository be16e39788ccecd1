import { LIMITS, type CodecFailure } from '../../domain'
import { err, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeBytes } from '../decode-text'
import { readJson } from '../json/read-json'
import { mapInPng, mapInSvg } from './carried-map'

/** Pictures of ours carry their map and open as it; they are drawn where the layout is, not here. */
export const svgCodec = {
  read: (bytes, context) => readCarried(mapInSvg(decodeBytes(bytes)), context),
} satisfies Codec

export const pngCodec = {
  read: (bytes, context) => readCarried(mapInPng(bytes, MOST_BYTES), context),
} satisfies Codec

const MOST_BYTES = LIMITS.nodes * 1_000

function readCarried(json: string | null, context: ReadContext): Result<Reading, CodecFailure> {
  if (json === null) return err({ code: 'notText', data: { found: 'picture' } })
  return readJson(new TextEncoder().encode(json), context)
}
