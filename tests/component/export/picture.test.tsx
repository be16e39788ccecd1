// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { copyPicture } from '../../../src/ui/export/copy-picture'
import { copyText } from '../../../src/ui/export/copy-text'
import { PictureDialog } from '../../../src/ui/export/picture/picture-dialog'
import { createNotices } from '../../../src/ui'
import { action, bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { createFakeClock, NO_FILES } from '../../support/fakes'
import { renderWithEditor } from '../panels/panels-harness'

afterEach(() => vi.unstubAllGlobals())

const map = okr(bigObjective('Grow', objective('Care')))

test('a picture is saved with the pixels that were chosen; one too large says that it comes in tiles', async () => {
  const download = vi.fn(() => Promise.resolve(true))
  const draw = { svg: '<svg/>', width: 3_000, height: 1_000, part: () => '<svg/>' }
  const files = { ...NO_FILES, download, drawPicture: () => Promise.resolve(draw) }
  const { user } = await renderWithEditor(map, <PictureDialog />, { files })
  const dialog = within(await screen.findByRole('dialog', { name: 'Export as picture' }))
  expect(await dialog.findByText('6,000 × 2,000 pixels.')).toBeDefined()
  await user.click(dialog.getByRole('radio', { name: '4×' }))
  expect(
    dialog.getByText(/^12,000 × 4,000 pixels are too large for one picture: .* 3 tiles\.$/),
  ).toBeDefined()
  expect(dialog.getByRole('button', { name: 'Copy' })).toHaveProperty('disabled', true)
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(download).toHaveBeenCalledWith('png', expect.anything(), expect.anything(), 4))
})

/** A clipboard that takes everything, or nothing. */
function clipboard(write: (items: { data: Record<string, Promise<Blob> | Blob> }[]) => Promise<void>) {
  class Item {
    data: Record<string, Promise<Blob> | Blob>
    constructor(data: Record<string, Promise<Blob> | Blob>) {
      this.data = data
    }
  }
  vi.stubGlobal('ClipboardItem', Item)
  vi.stubGlobal('navigator', { clipboard: { write } })
}

function outcome(files = NO_FILES) {
  const notices = createNotices()
  return {
    ports: { files, notices, clock: createFakeClock(), i18n: createI18n('en', en) },
    said: () => notices.store.getState().shown.map(({ text }) => text),
  }
}

test('a picture goes onto the clipboard as PNG', async () => {
  const png = new Blob(['png'], { type: 'image/png' })
  const taken: (Promise<Blob> | Blob | undefined)[] = []
  clipboard((items) => Promise.resolve(void taken.push(items[0]?.data['image/png'])))
  const { ports, said } = outcome({ ...NO_FILES, drawPng: () => Promise.resolve(png) })
  await copyPicture(ports, map, 2)
  expect(await taken[0]).toBe(png)
  expect(said()).toEqual(['The map is on the clipboard as a picture.'])
})

test('a map too large for one picture, a closed clipboard and a browser without pictures say so', async () => {
  const awaiting = (items: { data: Record<string, Promise<Blob> | Blob> }[]): Promise<void> =>
    Promise.resolve(items[0]?.data['image/png']).then(() => Promise.reject(new Error('closed')))
  clipboard(awaiting)
  const large = outcome()
  await copyPicture(large.ports, map, 2)
  expect(large.said()).toEqual([expect.stringMatching(/too large for one picture/)])
  const closed = outcome({ ...NO_FILES, drawPng: () => Promise.resolve(new Blob()) })
  await copyPicture(closed.ports, map, 2)
  expect(closed.said()).toEqual([expect.stringMatching(/does not let the picture onto the clipboard/)])
  vi.unstubAllGlobals()
  const old = outcome()
  await copyPicture(old.ports, map, 2)
  expect(old.said()).toEqual(['This browser cannot copy pictures. Export one instead.'])
})

test('as text a map is a nested list with what is known of each card, formatted and plain', async () => {
  const content = okr(
    bigObjective(
      'Grow <b>',
      objective('Care', keyResult('Ten shops', { metric: range(3, 10, 'shops', 5), owner: 'Li Wei' }, action('Call', { done: true }))),
    ),
  ) // prettier-ignore
  const taken: Record<string, Promise<Blob> | Blob>[] = []
  clipboard((items) => {
    for (const { data } of items) taken.push(data)
    return Promise.resolve()
  })
  const { ports, said } = outcome()
  await copyText(ports, content)
  const read = async (type: string): Promise<string> => (await taken[0]?.[type])?.text() ?? ''
  expect(await read('text/plain')).toBe(
    '- Grow <b>\n  - Care\n    - Ten shops (3 → 5 → 10\u00A0shops · 29% · Li Wei)\n      - ☑ Call\n',
  )
  const list = new DOMParser().parseFromString(await read('text/html'), 'text/html')
  expect(list.querySelector('ul ul ul ul > li')?.textContent).toBe('☑ Call')
  expect(list.querySelector('li > b')?.textContent).toBe('Grow <b>')
  expect(said()).toEqual(['4 cards are on the clipboard as text.'])
})
