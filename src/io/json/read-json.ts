import * as v from 'valibot'
import { parseVersioned, type CodecFailure } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { decodeBytes } from '../decode-text'
import { textIn } from './json-values'
import { parseJson } from './parse-json'
import { FORMAT } from './write-json'

/** What a backup of all maps calls itself: it is restored as a whole, and not opened as a map. */
const BACKUP_FORMAT = 'objectree-backup'

const envelope = v.object({
  format: v.literal(FORMAT),
  schemaVersion: v.number(),
  document: v.unknown(),
  base: v.optional(v.unknown()),
})

/** Reads a file of ours, of this or an older version. */
export function readJson(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const parsed = parseJson(decodeBytes(bytes))
  if (!parsed.ok) return parsed
  onProgress?.(0.5)
  if (textIn(parsed.value, 'format') === BACKUP_FORMAT) return err({ code: 'backup', data: {} })
  const file = v.safeParse(envelope, parsed.value)
  if (!file.success) return err({ code: 'notOurs', data: {} })
  const content = parseVersioned(file.output.document, file.output.schemaVersion)
  if (!content.ok) return content
  if (content.value.nodes.length === 0) return err({ code: 'empty', data: {} })
  const base =
    file.output.base === undefined ? null : parseVersioned(file.output.base, file.output.schemaVersion)
  onProgress?.(1)
  // A base that cannot be read is none: the map itself is what people want.
  return ok({ type: 'content', content: content.value, losses: [], ...(base?.ok && { base: base.value }) })
}
