import { expose } from 'comlink'
import { readFile, readText, type ReadContext } from '../../io'
import { randomIds, systemClock } from '../system'

const reader = {
  read: async (name: string, data: string | Blob, onProgress: (share: number) => void) => {
    const context: ReadContext = { name, ids: randomIds, clock: systemClock, onProgress }
    return typeof data === 'string'
      ? readText(data, context)
      : readFile(new Uint8Array(await data.arrayBuffer()), context)
  },
}

/** What the worker answers. */
export type Reader = typeof reader

expose(reader)
