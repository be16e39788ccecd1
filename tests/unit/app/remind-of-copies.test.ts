import { expect, it, vi } from 'vitest'
import { createCopyLog } from '../../../src/app/storage/copy-log'
import { remindOfCopies } from '../../../src/app/storage/remind-of-copies'
import { loadI18n } from '../../../src/i18n'
import { createNotices } from '../../../src/ui'
import { createFakeClock } from '../../support/fakes'
import { createMemoryStorage } from '../persistence/support/memory-storage'

const DAY = 86_400_000

async function createSession() {
  const storage = createMemoryStorage()
  const [notices, clock, navigate] = [createNotices(), createFakeClock(), vi.fn()]
  const ports = { notices, clock, navigate, i18n: await loadI18n('en') }
  return {
    log: createCopyLog(() => storage),
    ports,
    clock,
    navigate,
    shown: () => notices.store.getState().shown,
  }
}

it('a week of edits without a copy leads to the page Storage', async () => {
  const { log, ports, clock, navigate, shown } = await createSession()
  remindOfCopies(log, ports, false)
  clock.advance(6 * DAY)
  remindOfCopies(log, ports, false)
  expect(shown()).toEqual([])
  clock.advance(DAY)
  remindOfCopies(log, ports, false)
  expect(shown().map(({ text }) => text)).toEqual([expect.stringContaining('editing for a week')])
  shown()[0]?.action?.run()
  expect(navigate).toHaveBeenCalledWith({ page: 'storage' })
})

it('a browser that clears storage is spoken of once', async () => {
  const { log, ports, shown } = await createSession()
  remindOfCopies(log, ports, true)
  remindOfCopies(log, ports, true)
  expect(shown().map(({ text }) => text)).toEqual([
    expect.stringContaining('after seven days without a visit'),
  ])
})
