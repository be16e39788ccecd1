import { afterEach, expect, it, vi } from 'vitest'
import { createFiles } from '../../../src/app/files/files'
import { isReadInWorker } from '../../../src/app/files/read-in-worker'
import { isWrittenInWorker, writeInWorker } from '../../../src/app/files/write-in-worker'
import { bigObjective, objective, okr } from '../../support/builders'
import { createFakeClock, createFakeIds } from '../../support/fakes'

const LONG = `# Be heard\n\n${' '.repeat(1_000_000)}`

/** A worker whose script cannot be fetched. */
class DeadWorker extends EventTarget {
  static readonly ended = vi.fn()
  readonly terminate = DeadWorker.ended
  readonly postMessage = () => void this.dispatchEvent(new Event('error'))
}

afterEach(() => vi.unstubAllGlobals())

it('only what takes long is read in a worker, and only where there are workers', async () => {
  vi.stubGlobal('Worker', DeadWorker)
  expect(await isReadInWorker(LONG)).toBe(true)
  expect(await isReadInWorker('# Be heard')).toBe(false)
  expect(await isReadInWorker(new Blob([`{${' '.repeat(100_000)}}`]))).toBe(false)
  expect(await isReadInWorker(new Blob([`{${' '.repeat(600_000)}}`]))).toBe(true)
  expect(await isReadInWorker(new Blob([`PK${' '.repeat(100_000)}`]))).toBe(true)
  Reflect.deleteProperty(globalThis, 'Worker')
  expect(await isReadInWorker(LONG)).toBe(false)
})

it('a file is read here where the worker does not start, and the worker is let go', async () => {
  vi.stubGlobal('Worker', DeadWorker)
  const files = createFiles({ ids: createFakeIds(), clock: createFakeClock() })
  const read = await files.read({ name: 'heard.md', data: LONG })
  expect(read.ok).toBe(true)
  expect(DeadWorker.ended).toHaveBeenCalledTimes(1)
})

/** A worker that never answers. */
class SilentWorker extends EventTarget {
  static readonly ended = vi.fn()
  readonly terminate = SilentWorker.ended
  readonly postMessage = () => undefined
}

it('reading ends at once when it is cancelled', async () => {
  vi.stubGlobal('Worker', SilentWorker)
  const files = createFiles({ ids: createFakeIds(), clock: createFakeClock() })
  const abort = new AbortController()
  const reading = files.read({ name: 'heard.md', data: LONG }, { signal: abort.signal })
  await Promise.resolve()
  abort.abort()
  expect(await reading).toEqual({ ok: false, error: { code: 'cancelled', data: {} } })
})

it('what is too large is refused before anything of it is read', async () => {
  const files = createFiles({ ids: createFakeIds(), clock: createFakeClock() })
  const file = new Blob(['# A'])
  Object.defineProperty(file, 'size', { value: 600 * 1_048_576 })
  const arrayBuffer = vi.spyOn(file, 'arrayBuffer')
  expect(await files.read({ name: 'huge.md', data: file })).toMatchObject({ error: { code: 'tooLarge' } })
  expect(arrayBuffer).not.toHaveBeenCalled()
})

it('only large maps are written in a worker, and here where it does not start', async () => {
  vi.stubGlobal('Worker', DeadWorker)
  const small = okr(bigObjective('Grow'))
  const large = okr(bigObjective('Grow', ...Array.from({ length: 600 }, (_, at) => objective(`O ${at}`))))
  expect([isWrittenInWorker(small), isWrittenInWorker(large)]).toEqual([false, true])
  const before = DeadWorker.ended.mock.calls.length
  await expect(writeInWorker('markdown', large)).rejects.toThrow('did not start')
  expect(DeadWorker.ended.mock.calls.length).toBe(before + 1)
})
