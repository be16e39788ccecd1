import { contentOnDay, contentTitle, type DocumentContent, type ExportFormat } from '../../domain'
import type { I18n } from '../../i18n'
import type { ReadContext, WrittenFormat } from '../../io'
import { drawPngTiles, drawSvg } from './draw-file'
import { fetchHandOutPage, type HandOutPage } from './hand-out-page'
import { saveAs } from './save-as'
import { writeFile, type WrittenFile } from './write-file'
import { isWrittenInWorker, writeInWorker } from './write-in-worker'

type Formats = typeof import('../../io')

export interface WriteSource {
  readonly content: DocumentContent
  readonly context: Omit<ReadContext, 'name' | 'onProgress'>
  /** The page itself, where it is a hand-out. */
  readonly handOut?: HandOutPage | undefined
}

interface DrawSource extends WriteSource {
  readonly i18n: I18n
  /** Pixels of a PNG for one px of the map. */
  readonly scale: number
}

/** A file, and what it is called. */
export interface NamedFile {
  readonly blob: Blob
  readonly name: string
}

/**
 * Hands the person the file that a format makes of a map as it stands today. Rejects where the code of the format does
 * not come.
 */
export async function saveMap(io: Formats, format: ExportFormat, source: DrawSource): Promise<void> {
  const { blob, name } = await (format === 'svg' || format === 'png'
    ? drawnMap(io, format, source)
    : writtenMap(io, format, source))
  saveAs(blob, name)
}

/** A map as a file. Rejects where the code of the format does not come. */
export async function writtenMap(
  io: Formats,
  format: WrittenFormat | 'handOut',
  source: WriteSource,
): Promise<NamedFile> {
  return format === 'handOut' ? handOutOf(io, source) : named(source, await fileOf(io, format, onDay(source)))
}

function onDay<Source extends WriteSource>(source: Source): Source {
  return { ...source, content: contentOnDay(source.content, source.context.clock.today()) }
}

function fileOf(io: Formats, format: WrittenFormat, source: WriteSource): Promise<WrittenFile> {
  const writeHere = () => writeFile(io, format, source)
  return isWrittenInWorker(source.content)
    ? writeInWorker(format, source.content).catch(writeHere)
    : writeHere()
}

/** The page that the app brings along, with the map in it: as it is, since it goes on being edited. */
async function handOutOf(io: Formats, source: WriteSource): Promise<NamedFile> {
  const [{ fillHandOut }, { template, base }] = await Promise.all([
    io.loadHandOut(),
    source.handOut ?? fetchHandOutPage(),
  ])
  const { content } = source
  const page = fillHandOut({ template, title: contentTitle(content), content, base: base ?? content })
  return named(source, { blob: new Blob([page], { type: 'text/html;charset=utf-8' }), extension: '.html' })
}

async function drawnMap(io: Formats, format: 'svg' | 'png', source: DrawSource): Promise<NamedFile> {
  const today = onDay(source)
  const file =
    format === 'svg' ? { blob: await drawSvg(io, today), extension: '.svg' } : await pngFile(io, today)
  return named(source, file)
}

/** One picture, or an archive of its tiles, named by row and column. */
async function pngFile(io: Formats, source: DrawSource): Promise<WrittenFile> {
  const tiles = await drawPngTiles(io, source, source)
  const [[, only] = []] = tiles
  if (tiles.length === 1 && only) return { blob: new Blob([only], { type: 'image/png' }), extension: '.png' }
  const { zipFiles } = await io.loadPictureTools()
  const files = tiles.map(([place, png]) => [`${nameOf(source)} ${place}.png`, png] as const)
  return {
    blob: new Blob([zipFiles(Object.fromEntries(files))], { type: 'application/zip' }),
    extension: '.zip',
  }
}

function named(source: WriteSource, { blob, extension }: WrittenFile): NamedFile {
  return { blob, name: nameOf(source) + extension }
}

/** The title of the map without what file systems do not take, at most 80 characters. */
function nameOf({ content }: WriteSource): string {
  const title = contentTitle(content)
  const safe = title.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ')
  return (
    Array.from(safe.trim())
      .slice(0, 80)
      .join('')
      .replace(/^\.+|[. ]+$/g, '') || 'Objectree'
  )
}
