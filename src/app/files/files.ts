import { contentOnDay, type CodecFailure, type DocumentContent } from '../../domain'
import type { BranchWriter, ReadContext, WrittenFormat } from '../../io'
import { err, ok, type Result } from '../../lib'
import { loadPictures, type Files, type FileSource } from '../../ui'
import type { HandOutPage } from './hand-out-page'
import { isReadInWorker, readInWorker } from './read-in-worker'
import type { NamedFile } from './save-map'

type Formats = typeof import('../../io')

/** Pixels of a PNG for one px of the map, as on a sharp screen. */
const SCALE = 2

interface FilesOptions {
  readonly fetchFormats?: () => Promise<Formats>
  /** The page itself, where it is a hand-out. */
  readonly handOut?: HandOutPage | undefined
}

/** The files of the app, which also makes files that it does not hand out at once. */
interface AppFiles extends Files {
  /** Rejects where the code of the format does not come. */
  readonly fileOf: (format: WrittenFormat | 'handOut', content: DocumentContent) => Promise<NamedFile>
}

/**
 * Reads and writes files with the codecs, which are fetched when first needed; without a network they may not come.
 * Large files are read in a worker, and here where none starts.
 */
export function createFiles(
  context: Omit<ReadContext, 'name' | 'onProgress'>,
  { fetchFormats = () => import('../../io'), handOut }: FilesOptions = {},
): AppFiles {
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
      const result = (await isReadInWorker(source.data))
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
    serialiseBranches: (content) => writeBranches?.(contentOnDay(content, context.clock.today())) ?? null,
    drawPicture: async (content, i18n, options) =>
      (await loadPictures()).drawPicture(content, i18n, { ...options, today: context.clock.today() }),
    drawPng: async (content, i18n, scale) =>
      (await import('./draw-file')).drawOnePng(await load(), { content, i18n, context }, scale),
    fileOf: async (format, content) => {
      const [{ writtenMap }, io] = await Promise.all([import('./save-map'), load()])
      return writtenMap(io, format, { content, context, handOut })
    },
    download: async (format, content, i18n, scale = SCALE) => {
      const saved = await attempt(async () => {
        const [{ saveMap }, io] = await Promise.all([import('./save-map'), load()])
        await saveMap(io, format, { content, context, handOut, i18n, scale })
      })
      return saved.ok
    },
  }
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
