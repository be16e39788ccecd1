import type { CodecFailure } from '../../domain'
import { ok, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { readPlantuml } from './read-plantuml'

/** Mind maps and work breakdowns of PlantUML; colours, sides and styles go silently, icons and captions by name. */
export const plantumlCodec = { read } satisfies Codec

function read(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { roots, losses } = readPlantuml(decoded.value.text, 1)
  onProgress?.(0.5)
  return ok({ type: 'tree', tree: { isMap: true, roots, losses: [...decoded.value.losses, ...losses] } })
}
