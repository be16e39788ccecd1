import { contentOnDay, contentTitle, type DocumentContent, type ExportFormat } from '../../domain'
import type { I18n } from '../../i18n'
import type { ReadContext } from '../../io'
import { drawPngTiles, drawSvg } from './draw-file'
import { saveAs } from './save-as'
import { writeFile, type WrittenFile } from './write-file'
import { isWrittenInWorker, writeInWorker } from './write-in-worker'

type Formats = typeof import('../../io')

export interface WriteSource {
  readonly content: DocumentContent
  readonly context: Omit<ReadContext, 'name' | 'onProgress'>
  readonly i18n: I18n
  /** Pixels of a PNG for one px of the map. */
  readonly scale: number
}

/**
 * Hands the person the file that a format makes of a map as it stands today. Rejects where the code of the format does
 * not come.
 */
export async function saveMap(io: Formats, format: ExportFormat, source: WriteSource): Promise<void> {
  const content = contentOnDay(source.content, source.context.clock.today())
  const { blob, extension } = await fileOf(io, format, { ...source, content })
  saveAs(blob, fileName(content) + extension)
}

async function fileOf(io: Formats, format: ExportFormat, source: WriteSource): Promise<WrittenFile> {
  if (format === 'svg') return { blob: await drawSvg(io, source), extension: '.svg' }
  if (format === 'png') return pngFile(io, source)
  const writeHere = () => writeFile(io, format, source)
  return isWrittenInWorker(source.content)
    ? writeInWorker(format, source.content).catch(writeHere)
    : writeHere()
}

/** One picture, or an archive of its tiles, named by row and column. */
async function pngFile(io: Formats, source: WriteSource): Promise<WrittenFile> {
  const tiles = await drawPngTiles(io, source, source)
  const [[, only] = []] = tiles
  if (tiles.length === 1 && only) return { blob: new Blob([only], { type: 'image/png' }), extension: '.png' }
  const { zipFiles } = await io.loadPictureTools()
  const named = tiles.map(([place, png]) => [`${fileName(source.content)} ${place}.png`, png] as const)
  return {
    blob: new Blob([zipFiles(Object.fromEntries(named))], { type: 'application/zip' }),
    extension: '.zip',
  }
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
