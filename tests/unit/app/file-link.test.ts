// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFileLink } from '../../../src/app/files/file-link'
import { linkFile } from '../../../src/app/files/link-file'
import { commands } from '../../../src/editor'
import { createTestEditor } from '../../support/editor-harness'
import { smallMap } from '../../support/small-map'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A file that keeps what was written to it, and fails while it is told to. */
function fakeFile(name: string) {
  const written: number[] = []
  const disk = { isFull: false }
  const handle = {
    name,
    createWritable: () =>
      disk.isFull
        ? Promise.reject(new DOMException('The disk is full', 'QuotaExceededError'))
        : Promise.resolve({
            write: ({ size }: Blob) => Promise.resolve(void written.push(size)),
            close: () => Promise.resolve(),
          }),
  }
  return { handle: handle as unknown as FileSystemFileHandle, written, disk }
}

function link({
  isHandOut = false,
  pickers,
}: { isHandOut?: boolean; pickers?: Parameters<typeof linkFile>[2] } = {}) {
  const file = fakeFile('plan.okr.json')
  const fileLink = createFileLink({
    fileOf: ({ nodes }) =>
      Promise.resolve({ blob: new Blob(['x'.repeat(nodes.length)]), name: 'plan.okr.json' }),
    isHandOut,
  })
  const editor = createTestEditor(smallMap())
  const unfollow = linkFile(
    fileLink,
    editor,
    pickers ?? { showSaveFilePicker: () => Promise.resolve(file.handle) },
  )
  const add = () => {
    editor.select('C')
    editor.execute(commands.duplicate)
  }
  return { ...file, fileLink, editor, unfollow, add, state: () => fileLink.store.getState() }
}

describe('a file that the map is saved to', () => {
  test('is chosen once, and written again after each change', async () => {
    const { fileLink, written, add, state } = link()
    expect(state()).toEqual({ type: 'none' })
    await fileLink.save()
    await vi.advanceTimersByTimeAsync(0)
    expect(state()).toEqual({ type: 'saved', name: 'plan.okr.json' })
    const [first = 0] = written
    add()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(written).toEqual([first, first + 1])
  })

  test('says that it could not be written, and is written by the next change', async () => {
    const { fileLink, disk, add, state, written } = link()
    await fileLink.save()
    await vi.advanceTimersByTimeAsync(0)
    disk.isFull = true
    add()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(state()).toEqual({ type: 'failed', name: 'plan.okr.json' })
    disk.isFull = false
    add()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(state().type).toBe('saved')
    expect(written).toHaveLength(2)
  })

  test('that was not chosen leaves everything as it is', async () => {
    const abort = () => Promise.reject(new DOMException('The user aborted', 'AbortError'))
    const { fileLink, state } = link({ pickers: { showSaveFilePicker: abort } })
    await fileLink.save()
    expect(state()).toEqual({ type: 'none' })
  })

  test('is not that of the next map', async () => {
    const { fileLink, unfollow, written, state } = link()
    await fileLink.save()
    await vi.advanceTimersByTimeAsync(0)
    unfollow()
    linkFile(fileLink, createTestEditor(smallMap()), {})
    expect(state()).toEqual({ type: 'none' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(written).toHaveLength(1)
  })

  test('is a download where the browser writes no files; a hand-out then says what is in none', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    vi.stubGlobal('URL', { ...URL, createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined })
    const { fileLink, add, state } = link({ pickers: {}, isHandOut: true })
    await fileLink.save()
    expect(click).toHaveBeenCalledOnce()
    expect(state()).toEqual({ type: 'downloaded', name: 'plan.okr.json' })
    add()
    expect(state()).toEqual({ type: 'unsaved' })
  })
})
