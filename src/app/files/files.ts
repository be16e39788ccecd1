import { contentTitle, type CodecFailure, type DocumentContent } from '../../domain'
import type { BranchWriter, ReadContext } from '../../io'
import { err, ok, type Result } from '../../lib'
import type { I18n } from '../../i18n'
import type { Files, FileSource } from '../../ui'
import { drawPng, drawSvg, type DrawnFile } from './draw-file'
import { writeFile } from './write-file'
import { isWrittenInWorker, writeInWorker } from './write-in-worker'
import { isReadInWorker, readInWorker } from './read-in-worker'

type Formats = typeof import('../../io')

/**
 * Reads and writes files with the codecs, which are fetched when first needed; without a network they may not come.
 * Large files are read in a worker, and here where none starts.
 */
export function createFiles(
  context: Omit<ReadContext, 'name' | 'onProgress'>,
  fetchFormats: () => Promise<Formats> = () => import('../../io'),
): Files {
  let formats: Formats | null = null
  let writeBranches: BranchWriter | null = null
  const load = async () => (formats ??= await fetchFormats())

  const readHere: Files['read'] = async (source, { onProgress, choice } = {}) => {
    const io = await load()
    const reading = {
      ...context,
      name: source.name,
      ...(onProgress && { onProgress }),
      ...(choice && { choice }),
    }
    return typeof source.data === 'string'
      ? io.readText(source.data, reading)
      : io.readFile(await bytesOf(source.data), reading)
  }

  const read: Files['read'] = async (source, options = {}) => {
    const { signal } = options
    try {
      const tooLarge = (await load()).refusalOfSize(sizeOf(source.data))
      if (tooLarge) return err(tooLarge)
      const result = isReadInWorker(source.data)
        ? await readInWorker(source, options).catch((error: unknown) => {
            if (signal?.aborted === true) throw error
            return readHere(source, options)
          })
        : await readHere(source, options)
      return signal?.aborted === true ? err({ code: 'cancelled', data: {} }) : result
    } catch (error) {
      return err({ code: failureOf(error, signal), data: {} })
    }
  }

  return {
    read,
    prepare: async () => {
      const writer = await attempt(async () => (await load()).loadBranchWriter())
      if (writer.ok) writeBranches = writer.value
    },
    serialiseBranches: (content) => writeBranches?.(content) ?? null,
    download: async (formatId, content, i18n) => {
      const written = await attempt(async () => filesOf(await load(), formatId, { content, context, i18n }))
      if (!written.ok) return false
      for (const [suffix, blob] of written.value) saveAs(blob, fileName(content) + suffix)
      return true
    },
  }
}

interface WriteSource {
  readonly content: DocumentContent
  readonly context: Omit<ReadContext, 'name' | 'onProgress'>
  readonly i18n: I18n
}

/** What a format makes of a map: one file, or the tiles of a picture. */
async function filesOf(io: Formats, formatId: string, source: WriteSource): Promise<readonly DrawnFile[]> {
  if (formatId === 'svg') return [await drawSvg(io, source)]
  if (formatId === 'png') return drawPng(io, source)
  const writeHere = () => writeFile(io, formatId, source)
  const { blob, extension } = isWrittenInWorker(source.content)
    ? await writeInWorker(formatId, source.content).catch(writeHere)
    : await writeHere()
  return [[extension, blob]]
}

function sizeOf(data: FileSource['data']): number {
  return typeof data === 'string' ? data.length : data.size
}

/** A file that was moved or deleted since it was chosen cannot be read. */
class UnreadableFile extends Error {}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch (cause) {
    throw new UnreadableFile('The file cannot be read', { cause })
  }
}

function failureOf(error: unknown, signal: AbortSignal | undefined): CodecFailure['code'] {
  if (signal?.aborted === true) return 'cancelled'
  return error instanceof UnreadableFile ? 'unreadable' : 'notLoaded'
}

/** The outcome of work that rejects where the code for it does not come. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, unknown>> {
  try {
    return ok(await work())
  } catch (error) {
    return err(error)
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

/** Hands the person a file. */
export function saveAs(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
