import type { CodecFailure } from '../../domain'
import { ok, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { readMermaid } from './read-mermaid'
import { writeMermaid } from './write-mermaid'

/** Mind maps of Mermaid, the plain subset: titles by indent, in any of the shapes. */
export const mermaidCodec = { read, write: writeMermaid } satisfies Codec

function read(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { roots, losses } = readMermaid(decoded.value.text, 1)
  onProgress?.(0.5)
  return ok({ type: 'tree', tree: { roots, losses: [...decoded.value.losses, ...losses] } })
}
