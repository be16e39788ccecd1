import { wrap } from 'comlink'
import type { CodecFailure, ImportPreview } from '../domain'
import type { Result } from '../lib'
import type { Reader } from './reader.worker'

/** Texts from this many characters on take longer to read than a page may be silent. */
const LARGE = 1_000_000

/** Should this text be read aside? Not every place has workers. */
export function isReadAside(text: string): boolean {
  return text.length >= LARGE && 'Worker' in globalThis
}

/** Reads a file in a worker of its own, while the page goes on answering. Rejects when the worker does not start. */
export async function readAside(name: string, text: string): Promise<Result<ImportPreview, CodecFailure>> {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The reader did not start')))
  })
  try {
    return await Promise.race([wrap<Reader>(worker).read(name, text), failure])
  } finally {
    worker.terminate()
  }
}
