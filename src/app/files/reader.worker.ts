import { expose } from 'comlink'
import type { DocumentContent, ReadChoice } from '../../domain'
import { readFile, readText, writtenFormat, type ReadContext, type WrittenFormat } from '../../io'
import { randomIds, systemClock } from '../system'
import { writeFile } from './write-file'

/** What is to be read, and how. */
interface WorkerSource {
  readonly name: string
  readonly data: string | Blob
  readonly choice: ReadChoice
}

const reader = {
  read: async ({ name, data, choice }: WorkerSource, onProgress: (share: number) => void) => {
    const context: ReadContext = { name, ids: randomIds, clock: systemClock, choice, onProgress }
    return typeof data === 'string'
      ? readText(data, context)
      : readFile(new Uint8Array(await data.arrayBuffer()), context)
  },
  write: (formatId: WrittenFormat, content: DocumentContent) =>
    writeFile({ writtenFormat }, formatId, { content, context: { clock: systemClock } }),
}

/** What the worker answers. */
export type Reader = typeof reader

expose(reader)
