// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { openWithoutView } from '../../../src/app/map/open-without-view'
import { createMemoryRepository } from '../../../src/persistence'
import { documentId } from '../persistence/support/contents'

it('forgets the saved view of the map, even one that closing has just written, and loads the page anew', async () => {
  const repository = createMemoryRepository()
  const id = documentId('map')
  location.hash = '#/map/map'
  const close = vi.fn(() => void repository.saveSession(id, { camera: { x: 1e308, y: 0, zoom: 1 } }))
  const reload = vi.fn()
  await openWithoutView({ repository, open: { map: { close } as never } }, reload)
  expect(await repository.loadSession(id)).toEqual({ ok: true, value: null })
  expect([close.mock.calls.length, reload.mock.calls.length]).toEqual([1, 1])
})
