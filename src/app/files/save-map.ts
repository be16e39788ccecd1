import { contentOnDay, contentTitle, type DocumentContent, type ExportFormat } from '../../domain'
import type { I18n } from '../../i18n'
import type { ReadContext } from '../../io'
import { drawPng, drawSvg, type DrawnFile } from './draw-file'
import { saveAs } from './save-as'
import { writeFile } from './write-file'
import { isWrittenInWorker, writeInWorker } from './write-in-worker'

type Formats = typeof import('../../io')

interface WriteSource {
  readonly content: DocumentContent
  readonly context: Omit<ReadContext, 'name' | 'onProgress'>
  readonly i18n: I18n
}

/**
 * Hands the person the files that a format makes of a map as it stands today. Rejects where the code of the format does
 * not come.
 */
export async function saveMap(io: Formats, format: ExportFormat, source: WriteSource): Promise<void> {
  const content = contentOnDay(source.content, source.context.clock.today())
  const files = await filesOf(io, format, { ...source, content })
  for (const [suffix, blob] of files) saveAs(blob, fileName(source.content) + suffix)
}

/** What a format makes of a map: one file, or the tiles of a picture. */
async function filesOf(
  io: Formats,
  format: ExportFormat,
  source: WriteSource,
): Promise<readonly DrawnFile[]> {
  if (format === 'svg') return [await drawSvg(io, source)]
  if (format === 'png') return drawPng(io, source)
  const writeHere = () => writeFile(io, format, source)
  const { blob, extension } = isWrittenInWorker(source.content)
    ? await writeInWorker(format, source.content).catch(writeHere)
    : await writeHere()
  return [[extension, blob]]
}

/** The title of the map without what file systems do not take, at most 80 characters. */
function fileName(content: DocumentContent): string {
  const title = contentTitle(content)
  const safe = title.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ')
  return (
    Array.from(safe.trim())
      .slice(0, 80)
      .join('')
      .replace(/^\.+|[. ]+$/g, '') || 'Objectree'
  )
}
