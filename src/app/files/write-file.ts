import type { DocumentContent } from '../../domain'
import type { ReadContext, WrittenFormat } from '../../io'

interface WriteSource {
  readonly content: DocumentContent
  readonly context: Pick<ReadContext, 'clock'>
}

export interface WrittenFile {
  readonly blob: Blob
  /** With the dot. */
  readonly extension: string
}

/** A map as a file of a format, and how its name ends. Rejects where the code of the format does not come. */
export async function writeFile(
  { writtenFormat }: Pick<typeof import('../../io'), 'writtenFormat'>,
  formatId: WrittenFormat,
  { content, context }: WriteSource,
): Promise<WrittenFile> {
  const format = writtenFormat(formatId)
  const { write } = await format.load()
  const file = write(content, context)
  const type = typeof file === 'string' ? `${format.mediaType};charset=utf-8` : format.mediaType
  return { blob: new Blob([file], { type }), extension: format.extensions[0] }
}
