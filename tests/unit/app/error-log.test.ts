import { describe, expect, it } from 'vitest'
import { createErrorLog, watchErrors } from '../../../src/app/errors/error-log'
import { createMemoryStorage } from '../persistence/support/memory-storage'

function createLog(storage = createMemoryStorage()) {
  let time = 0
  return createErrorLog(
    () => (time += 1),
    () => storage,
  )
}

describe('the error log', () => {
  it('keeps the latest errors with what is known of them, the latest first', () => {
    const log = createLog()
    log.note(new TypeError('no such card'))
    log.note('only words')
    const [later, earlier] = log.entries()
    expect(later).toEqual({ time: 2, text: 'only words' })
    expect(earlier?.text).toMatch(/^TypeError: no such card\n.*error-log\.test/s)
  })

  it('stays within bounds and can be emptied', () => {
    const log = createLog()
    for (let count = 0; count < 40; count += 1) log.note(`${count} ${'x'.repeat(9_000)}`)
    expect(log.entries()).toHaveLength(30)
    expect(log.entries()[0]?.text).toMatch(/^39 x{1997}$/)
    log.clear()
    expect(log.entries()).toEqual([])
  })

  it('survives a storage that is full, refused or holds something else', () => {
    const full = createLog(createMemoryStorage(10))
    full.note(new Error('lost'))
    expect(full.entries()).toEqual([])
    const storage = createMemoryStorage()
    storage.setItem('objectree.errors', '[{"time":1,"text":"kept"},{"time":"x"},null,7]')
    expect(createLog(storage).entries()).toEqual([{ time: 1, text: 'kept' }])
    const refused = createErrorLog(
      () => 0,
      () => {
        throw new Error('denied')
      },
    )
    refused.note('nothing')
    expect(refused.entries()).toEqual([])
  })

  it('hears of what nothing catches, apart from layouts that settle late', () => {
    const log = createLog()
    const page = new EventTarget()
    watchErrors(log, page)
    page.dispatchEvent(Object.assign(new Event('error'), { error: 'thrown', message: 'thrown' }))
    page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'rejected' }))
    page.dispatchEvent(
      Object.assign(new Event('error'), {
        error: null,
        message: 'ResizeObserver loop completed with undelivered notifications.',
      }),
    )
    expect(log.entries().map(({ text }) => text)).toEqual(['rejected', 'thrown'])
  })
})
