import { expose } from 'comlink'
import type { ReadChoice } from '../../domain'
import { readFile, readText, type ReadContext } from '../../io'
import { randomIds, systemClock } from '../system'

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
}

/** What the worker answers. */
export type Reader = typeof reader

expose(reader)
