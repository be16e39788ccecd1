import { expect, it, vi } from 'vitest'
import { takeUpdate } from '../../../src/app/updates/take-update'
import { createNotices } from '../../../src/ui/hooks/notices'

function stage(flush: (() => Promise<boolean>) | null) {
  const map = flush && { flush }
  const notices = createNotices()
  const reload = vi.fn(() => Promise.resolve())
  const take = () => takeUpdate({ notices, open: { map } }, { t: (key) => key }, reload)
  const shown = () => notices.store.getState().shown
  return { reload, take, shown }
}

it('reloads at once where no map is open, or all of it is on disk', async () => {
  for (const flush of [null, () => Promise.resolve(true)]) {
    const { reload, take, shown } = stage(flush)
    await take()
    expect(reload).toHaveBeenCalledOnce()
    expect(shown()).toEqual([])
  }
})

it('stays while something cannot be saved, says so, and offers to try again', async () => {
  const flush = vi.fn(() => Promise.resolve(true)).mockResolvedValueOnce(false)
  const { reload, take, shown } = stage(flush)
  await take()
  expect(reload).not.toHaveBeenCalled()
  expect(shown()).toMatchObject([{ text: 'app.update.unsaved', persistent: true }])
  shown()[0]?.action?.run()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
})
