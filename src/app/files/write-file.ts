import type { DocumentContent } from '../../domain'
import type { ReadContext } from '../../io'
import { expectDefined } from '../../lib'

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
  { formats }: Pick<typeof import('../../io'), 'formats'>,
  formatId: string,
  { content, context }: WriteSource,
): Promise<WrittenFile> {
  const format = expectDefined(
    formats.find(({ id }) => id === formatId),
    `The format ${formatId}`,
  )
  const { write } = await format.load()
  const file = expectDefined(write, `A writer of ${formatId}`)(content, context)
  const type = typeof file === 'string' ? `${format.mediaType};charset=utf-8` : format.mediaType
  return { blob: new Blob([file], { type }), extension: format.extensions[0] }
}
