// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepSession } from '../../../src/app/map/keep-session'
import { createMemoryRepository } from '../../../src/persistence'
import { createTestEditor } from '../../support/editor-harness'
import { bigObjective, objective, okr } from '../../support/builders'
import { documentId } from '../persistence/support/contents'

const id = documentId('map')
const content = okr(bigObjective('Learn to sail', objective('Own the basics'), objective('Find a crew')))

describe('the session of a map', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function keep() {
    const repository = createMemoryRepository()
    const editor = createTestEditor(content)
    const kept = keepSession(repository, id, editor)
    const active = async () => {
      const stored = await repository.loadSession(id)
      return stored.ok ? JSON.stringify(stored.value ?? null) : 'unreadable'
    }
    return { editor, kept, active }
  }

  it('is written soon, even while it goes on changing', async () => {
    const { editor, active } = keep()
    for (let turn = 0; turn < 5; turn += 1) {
      editor.select(turn % 2 === 0 ? 'Own the basics' : 'Find a crew')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(await active()).toContain(editor.id('Find a crew'))
  })

  it('is written when the page goes and when the map is left', async () => {
    const { editor, kept, active } = keep()
    editor.select('Own the basics')
    window.dispatchEvent(new Event('pagehide'))
    expect(await active()).toContain(editor.id('Own the basics'))
    editor.select('Find a crew')
    kept.close()
    expect(await active()).toContain(editor.id('Find a crew'))
    editor.select('Own the basics')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await active()).not.toContain(editor.id('Own the basics'))
  })
})
