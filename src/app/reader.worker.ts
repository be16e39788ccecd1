import { expose } from 'comlink'
import { readAny } from '../io'
import { randomIds, systemClock } from './system'

const reader = {
  read: (name: string, text: string) => readAny(text, { name, ids: randomIds, clock: systemClock }),
}

/** What the worker answers. */
export type Reader = typeof reader

expose(reader)
