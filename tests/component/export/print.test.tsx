// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PrintDialog } from '../../../src/ui/export/print/print-dialog'
import { action, bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { NO_FILES } from '../../support/fakes'
import { renderWithEditor } from '../panels/panels-harness'

const print = vi.fn()

beforeEach(() => {
  print.mockReset()
  vi.stubGlobal('print', print)
})
afterEach(() => vi.unstubAllGlobals())

const content = okr(
  bigObjective(
    'Grow',
    objective('Reach more people', { owner: 'Maya' }, keyResult('Ten shops', { metric: range(3, 10, 'shops', 5), confidence: 7 }, action('Call', { done: true }), action('Write'))),
    objective('Care'),
  ),
) // prettier-ignore
const map = { ...content, meta: content.meta.map((meta) => ({ ...meta, stage: 'commit' as const })) }

const SIZE = { width: 1000, height: 2400 }
const files = {
  ...NO_FILES,
  drawPicture: () => Promise.resolve({ svg: PART, ...SIZE, part: () => PART }),
}
const PART = '<svg xmlns="http://www.w3.org/2000/svg"><text>A card</text></svg>'

function sheets(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-sheets]')
  if (!found) throw new Error('Nothing is being printed.')
  return found
}

async function open() {
  const stage = await renderWithEditor(map, <PrintDialog />, { files })
  const dialog = within(await screen.findByRole('dialog', { name: 'Print' }))
  const go = async () => {
    await stage.user.click(dialog.getByRole('button', { name: 'Print or save as PDF' }))
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
  }
  return { ...stage, dialog, go }
}

test('the whole map goes on one page, in light colours, and says how large its titles come out', async () => {
  const { dialog, go } = await open()
  expect(await dialog.findByText(/^1 page\. Titles come out 4\.\d points high\.$/)).toBeDefined()
  await go()
  expect(sheets().dataset['theme']).toBe('light')
  const [page, ...others] = sheets().querySelectorAll<HTMLElement>('[data-page]')
  expect(others).toEqual([])
  expect(page?.dataset['page']).toBe('a4-portrait')
  expect(page?.textContent).toBe('A card')
})

test('a poster has as many pages as it takes, each with its place', async () => {
  const { user, dialog, go } = await open()
  await user.click(dialog.getByRole('radio', { name: 'A poster of several pages' }))
  await user.click(dialog.getByRole('radio', { name: 'A3' }))
  expect(await dialog.findByText('2 pages, 1 × 2. Titles come out 11 points high.')).toBeDefined()
  await go()
  const pages = Array.from(sheets().querySelectorAll<HTMLElement>('[data-page="a3-portrait"]'))
  expect(pages).toHaveLength(2)
  expect(pages[1]?.textContent).toContain('Row 2 of 2, column 1 of 1 · Grow')
})

test('a page for each objective has its key results, actions and open checks', async () => {
  const { user, dialog, go } = await open()
  await user.click(dialog.getByRole('radio', { name: /^A page for each objective/ }))
  expect(dialog.getByText('2 objectives.')).toBeDefined()
  await go()
  const [reach, care] = Array.from(sheets().querySelectorAll<HTMLElement>('article'))
  if (!reach || !care) throw new Error('A page is missing.')
  expect(within(reach).getByText('Reach more people').tagName).toBe('H1')
  expect(within(reach).getByText('Ten shops').tagName).toBe('H2')
  expect(reach.textContent).toContain('3 → 5 → 10\u00A0shops · 29% · 7/10')
  expect(reach.textContent).toContain('☑Call')
  expect(reach.textContent).toContain('☐Write')
  expect(within(care).getByText('Open checks')).toBeDefined()
})

test('once the browser has its answer the dialog closes', async () => {
  const { editor, go } = await open()
  await go()
  window.dispatchEvent(new Event('afterprint'))
  expect(editor.store.getState().ephemeral.dialog).toBeNull()
})

test('says so where the code of the picture does not come', async () => {
  await renderWithEditor(map, <PrintDialog />, {
    files: { ...NO_FILES, drawPicture: () => Promise.reject(new Error('offline')) },
  })
  const dialog = within(await screen.findByRole('dialog', { name: 'Print' }))
  expect(await dialog.findByText(/^File support is not on this device yet/)).toBeDefined()
  expect(dialog.getByRole('button', { name: 'Print or save as PDF' })).toHaveProperty('disabled', true)
})
