import type { Files, FileSource } from '../../ui'
import type { Reader } from './reader.worker'

/** Files of this many bytes or characters may take longer to read than a page may be silent; JSON is read fast, and some are packed. */
const LARGE = { text: 200_000, json: 500_000, file: 30_000 }

/** Is this much read in a worker? Not every place has workers. */
export async function isReadInWorker(data: FileSource['data']): Promise<boolean> {
  if (!('Worker' in globalThis)) return false
  if (typeof data === 'string') return data.length >= LARGE.text
  if (data.size < LARGE.file) return false
  // A file that cannot be read at all fails again, and is told, when it is read whole.
  const start = await data
    .slice(0, 1)
    .text()
    .catch(() => '')
  return start !== '{' || data.size >= LARGE.json
}

/**
 * Reads a file in a worker of its own, while the page goes on answering. Rejects when the worker does not start, and
 * when the signal aborts, which ends the worker at once.
 */
export const readInWorker: Files['read'] = async ({ name, data }, options = {}) => {
  const { signal, onProgress = ignore, choice = {} } = options
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The reader did not start')))
    signal?.addEventListener('abort', () => reject(new Error('Reading was cancelled')))
  })
  try {
    signal?.throwIfAborted()
    const { proxy, wrap } = await import('comlink')
    return await Promise.race([wrap<Reader>(worker).read({ name, data, choice }, proxy(onProgress)), failure])
  } finally {
    worker.terminate()
  }
}

function ignore(): void {
  // Nobody wants to hear of the progress.
}
