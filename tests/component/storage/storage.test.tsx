// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DocumentId } from '../../../src/domain'
import { bigObjective, objective, okr } from '../../support/builders'
import { must } from '../../support/must'
import { renderApp } from '../../support/render'

const map = okr(bigObjective('Learn to sail', objective('Own the basics')))
const other = okr(bigObjective('Read more'))

let saved: Blob[] = []

beforeEach(() => {
  saved = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob)
        return '#/storage'
      },
      revokeObjectURL: () => undefined,
    }),
  )
})

afterEach(() => vi.unstubAllGlobals())

function stubStorage(manager: Partial<StorageManager>): void {
  vi.stubGlobal(
    'navigator',
    Object.create(navigator, {
      storage: { value: manager },
      userAgent: { value: navigator.userAgent },
      platform: { value: navigator.platform },
    }),
  )
}

const factOf = async (term: string) => (await screen.findByText(term)).parentElement?.textContent
const report = () => screen.findByRole('list', { name: 'What was restored' })

/** The file that was handed out; jsdom's own blobs cannot be read. */
async function savedFile(): Promise<File> {
  const blob = saved.at(-1)
  if (blob === undefined) throw new Error('nothing was saved')
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.readAsText(blob)
  })
  return fileOf(text)
}

function fileOf(text: string): File {
  return Object.assign(new File([text], 'backup.json'), { text: () => Promise.resolve(text) })
}

describe('the page Storage', () => {
  test('is reached from the start page and says where the maps are', async () => {
    const { user } = await renderApp()
    await user.click(await screen.findByRole('link', { name: 'Storage and backup' }))
    expect(await screen.findByRole('heading', { name: 'Storage', level: 1 })).toBeDefined()
    expect(screen.getByText(/Your maps are in this browser on this device/)).toBeDefined()
    expect(document.title).toBe('Storage – Objectree')
  })

  test('says what the browser promises, how much is used, and asks for more', async () => {
    let isKept = false
    stubStorage({
      persisted: () => Promise.resolve(isKept),
      persist: () => Promise.resolve((isKept = true)),
      estimate: () => Promise.resolve({ usage: 2_500_000, quota: 1_000_000_000 }),
    })
    const { user } = await renderApp({ page: 'storage', maps: { sail: map } })
    expect(await factOf('Promise of the browser')).toContain('It may clear your maps')
    expect(await factOf('Used')).toBe('Used2.5 MB of 1,000 MB')
    expect(await factOf('Last copy in a file')).toContain('None yet')
    expect(await factOf('Waiting to be written')).toContain('Nothing')
    await user.click(screen.getByRole('button', { name: 'Ask it to keep them' }))
    expect(
      await screen.findByText('It keeps your maps until you delete them.', { selector: 'dd p' }),
    ).toBeDefined()
  })

  test('repeats a refusal in words', async () => {
    const no = () => Promise.resolve(false)
    stubStorage({ persisted: no, persist: no })
    const { user } = await renderApp({ page: 'storage' })
    await user.click(await screen.findByRole('button', { name: 'Ask it to keep them' }))
    expect(await screen.findByText(/The browser does not promise it now/, { selector: 'dd p' })).toBeDefined()
  })

  test('names maps whose last edits wait', async () => {
    const { services } = await renderApp({ page: 'storage', maps: { sail: map } })
    localStorage.setItem('objectree.journal.sail.page-1', '{}')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(await screen.findByText(/Learn to sail\. Open the map/)).toBeDefined()
    expect(services.open.map).toBeNull()
  })
})

describe('a backup', () => {
  test('of everything is one file that brings maps back', async () => {
    const { user, services } = await renderApp({ page: 'storage', maps: { sail: map, read: other } })
    await user.click(screen.getByRole('button', { name: 'Back up everything' }))
    expect((await screen.findAllByText('2 maps are in the backup')).length).toBeGreaterThan(0)
    expect(await factOf('Last copy in a file')).toContain('2027')
    must(await services.repository.delete('sail' as DocumentId))
    must(await services.repository.emptyDeleted())
    await user.upload(await chooser(), await savedFile())
    const lines = within(await report()).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Learn to sail: added',
      'Read more: the same as here',
    ])
    expect(
      must(await services.library.list())
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Learn to sail', 'Read more'])
  })

  test('that is none is refused in one sentence', async () => {
    const { user } = await renderApp({ page: 'storage' })
    await user.upload(await chooser(), fileOf('{"format":"something"}'))
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This file is not a backup of Objectree. Nothing was changed.',
    )
  })
})

describe('errors', () => {
  test('are listed, copied and deleted', async () => {
    let copied = ''
    const { user, services } = await renderApp()
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied = text
      return Promise.resolve()
    })
    services.errorLog.note('The ninth card was missing')
    await user.click(await screen.findByRole('link', { name: 'Storage and backup' }))
    const list = await screen.findByRole('list', { name: 'Noted errors' })
    expect(list.textContent).toContain('The ninth card was missing')
    await user.click(screen.getByRole('button', { name: 'Copy all' }))
    await screen.findAllByText('Errors copied')
    expect(copied).toContain('The ninth card was missing')
    await user.click(screen.getByRole('button', { name: 'Delete all' }))
    expect(screen.getByText('No errors were noted.')).toBeDefined()
    expect(services.errorLog.entries()).toEqual([])
  })
})

async function chooser(): Promise<HTMLInputElement> {
  await screen.findByRole('button', { name: 'Restore a backup…' })
  return screen.getByLabelText<HTMLInputElement>('Restore a backup…', { selector: 'input' })
}
