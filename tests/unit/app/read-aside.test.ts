import { afterEach, expect, it, vi } from 'vitest'
import { createFiles } from '../../../src/app/files'
import { isReadAside } from '../../../src/app/read-aside'
import { createFakeClock, createFakeIds } from '../../support/fakes'

const LONG = `# Be heard\n\n${' '.repeat(1_000_000)}`

/** A worker whose script cannot be fetched. */
class DeadWorker extends EventTarget {
  static readonly ended = vi.fn()
  readonly terminate = DeadWorker.ended
  readonly postMessage = () => void this.dispatchEvent(new Event('error'))
}

afterEach(() => vi.unstubAllGlobals())

it('only long texts are read aside, and only where there are workers', () => {
  vi.stubGlobal('Worker', DeadWorker)
  expect(isReadAside(LONG)).toBe(true)
  expect(isReadAside('# Be heard')).toBe(false)
  Reflect.deleteProperty(globalThis, 'Worker')
  expect(isReadAside(LONG)).toBe(false)
})

it('a file is read here where the worker does not start, and the worker is let go', async () => {
  vi.stubGlobal('Worker', DeadWorker)
  const files = createFiles({ ids: createFakeIds(), clock: createFakeClock() })
  const read = await files.read('heard.md', LONG)
  expect(read.ok).toBe(true)
  expect(DeadWorker.ended).toHaveBeenCalledTimes(1)
})
