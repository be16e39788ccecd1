import { describe, expect, it } from 'vitest'
import { clearsAfterAWeek } from '../../../src/app/storage/clears-after-a-week'
import { createCopyLog } from '../../../src/app/storage/copy-log'
import { createMemoryStorage } from '../persistence/support/memory-storage'

const DAY = 86_400_000

describe('copies in files', () => {
  it('are due after a week of edits, and again a week later', () => {
    const log = createCopyLog(() => storage)
    const storage = createMemoryStorage()
    expect([0, 6.9, 7, 8, 13.9, 14].map((days) => log.noteEdit(days * DAY))).toEqual([
      ...[false, false, true],
      ...[false, false, true],
    ])
  })

  it('start the week anew', () => {
    const storage = createMemoryStorage()
    const log = createCopyLog(() => storage)
    log.noteEdit(0)
    log.noteCopy(6 * DAY)
    expect(createCopyLog(() => storage).lastCopyAt()).toBe(6 * DAY)
    expect([8, 14, 15].map((days) => log.noteEdit(days * DAY))).toEqual([false, false, true])
  })

  it('warn once', () => {
    const storage = createMemoryStorage()
    const log = createCopyLog(() => storage)
    expect([log.takeWarning(1), log.takeWarning(2)]).toEqual([true, false])
  })

  it.each(['', '{', 'null', '7', '{"copiedAt":"x","editedAt":null}'])(
    'live with %s in the storage',
    (text) => {
      const storage = createMemoryStorage()
      storage.setItem('objectree.copies', text)
      const log = createCopyLog(() => storage)
      expect(log.lastCopyAt()).toBeNull()
      expect(log.noteEdit(0)).toBe(false)
    },
  )
})

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15'

describe('a browser that clears storage after a week', () => {
  const CLEARS = [
    ['Safari on a Mac', `${MAC} Version/17.5 Safari/605.1.15`, 0],
    ['Safari on a phone', `${PHONE} Version/17.5 Mobile/15E148 Safari/604.1`, 5],
    ['Chrome on a phone of Apple', `${PHONE} CriOS/125.0 Mobile/15E148 Safari/604.1`, 5],
    ['Safari on an iPad, which calls itself a Mac', `${MAC} Version/17.5 Safari/605.1.15`, 5],
  ] as const

  it.each(CLEARS)('is %s', (_name, userAgent, maxTouchPoints) => {
    expect(clearsAfterAWeek({ userAgent, maxTouchPoints, isInstalled: false })).toBe(true)
  })

  it.each(CLEARS)('is not %s as an installed app', (_name, userAgent, maxTouchPoints) => {
    expect(clearsAfterAWeek({ userAgent, maxTouchPoints, isInstalled: true })).toBe(false)
  })

  it.each([
    ['Chrome on a Mac', `${MAC} Chrome/125.0.0.0 Safari/537.36`, 0],
    ['Firefox', 'Mozilla/5.0 (Macintosh; rv:126.0) Gecko/20100101 Firefox/126.0', 0],
    ['Chrome on Android', 'Mozilla/5.0 (Linux; Android 14) Chrome/125 Mobile Safari/537.36', 5],
    ['Edge on Windows', 'Mozilla/5.0 (Windows NT 10.0) Chrome/125 Safari/537.36 Edg/125', 10],
  ] as const)('is not %s', (_name, userAgent, maxTouchPoints) => {
    expect(clearsAfterAWeek({ userAgent, maxTouchPoints, isInstalled: false })).toBe(false)
  })
})
