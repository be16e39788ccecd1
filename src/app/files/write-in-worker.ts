import { wrap } from 'comlink'
import type { DocumentContent } from '../../domain'
import type { WrittenFormat } from '../../io'
import type { Reader } from './reader.worker'
import type { WrittenFile } from './write-file'

/** Maps of this many nodes may take longer to write than a page may be silent. */
const LARGE = 500

/** Is this map written in a worker? Not every place has workers. */
export function isWrittenInWorker({ nodes }: DocumentContent): boolean {
  return nodes.length >= LARGE && 'Worker' in globalThis
}

/** Writes a file in a worker of its own, while the page goes on answering. Rejects when the worker does not start. */
export async function writeInWorker(formatId: WrittenFormat, content: DocumentContent): Promise<WrittenFile> {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The writer did not start')))
  })
  try {
    return await Promise.race([wrap<Reader>(worker).write(formatId, content), failure])
  } finally {
    worker.terminate()
  }
}
