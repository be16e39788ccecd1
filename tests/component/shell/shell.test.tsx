// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands, type Editor } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { textOutsideTheCatalogue } from '../../support/pseudo-text'
import { renderApp, type RenderedApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

const craft = okr(
  bigObjective(
    'Grow my craft',
    objective(
      'Write',
      keyResult('Posts'),
      keyResult('Drafts'),
      keyResult('Talks'),
      keyResult('Notes'),
      keyResult('Books'),
    ),
  ),
)

beforeAll(standInForTheScreen)

interface OpenApp extends RenderedApp {
  readonly editor: Editor
}

async function openCraft(options: Parameters<typeof renderApp>[0] = {}): Promise<OpenApp> {
  const app = await renderApp({ maps: { craft }, map: 'craft', ...options })
  await screen.findByRole('toolbar', { name: 'Toolbar' })
  return { ...app, editor: expectDefined(app.services.open.map, 'The open map').editor }
}

/** The sentences of the live region. */
function said(): readonly string[] {
  const lines = document.querySelectorAll('[aria-live="polite"] > p')
  return [...lines].map(({ textContent }) => textContent).filter((text) => text !== '')
}

function rename(editor: Editor, title: string): void {
  act(() => {
    editor.execute(commands.setMapTitle, { title })
  })
}

describe('the header', () => {
  test('names the map and renames it in place', async () => {
    const { user, editor } = await openCraft()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Map title' })
    expect(field.value).toBe('Grow my craft')
    await user.clear(field)
    await user.type(field, 'My year{Enter}')
    expect(editor.store.getState().document.meta.title).toBe('My year')
    expect(document.title).toBe('My year – Objectree')
  })

  test('gives the old name back on Escape', async () => {
    const { user, editor } = await openCraft()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Map title' })
    await user.type(field, ' and more{Escape}')
    expect(field.value).toBe('Grow my craft')
    expect(editor.store.getState().document.meta.title).toBeNull()
  })

  test('sets the stage', async () => {
    const { user, editor } = await openCraft()
    const stage = screen.getByRole('radiogroup', { name: 'Stage' })
    expect(stage.dataset['stage']).toBe('brainstorm')
    await user.click(within(stage).getByRole('radio', { name: 'Commit' }))
    expect(editor.store.getState().document.meta.stage).toBe('commit')
    expect(stage.dataset['stage']).toBe('commit')
  })

  test('sets the cycle, and says what is wrong with one that ends before it begins', async () => {
    const { user, editor } = await openCraft()
    await user.click(screen.getByRole('button', { name: 'Set cycle' }))
    const popover = await screen.findByRole('dialog', { name: 'Cycle' })
    await user.type(within(popover).getByLabelText('Start'), '2027-04-01')
    await user.type(within(popover).getByLabelText('End'), '2027-03-01')
    await user.click(within(popover).getByRole('button', { name: 'Set cycle' }))
    expect(within(popover).getByRole('alert').textContent).toBe('The end date is before the start date.')
    await user.click(within(popover).getByRole('button', { name: 'Q1 2027' }))
    expect(editor.store.getState().document.meta.cycle).toEqual({ start: '2027-01-01', end: '2027-03-31' })
    expect(await screen.findByRole('button', { name: /^Cycle: Jan 1\s–\sMar 31, 2027$/ })).toBeTruthy()
  })

  test('counts what is to be mended and opens the checks', async () => {
    const { user, editor } = await openCraft()
    const button = await screen.findByRole('button', { name: /^Checks \d/ })
    expect(editor.store.getState().checks.problemCount).toBeGreaterThan(0)
    await user.click(button)
    expect(await screen.findByRole('complementary', { name: 'Checks' })).toBeTruthy()
  })
})

describe('undo and redo', () => {
  test('work by their keys while a popover is open', async () => {
    const { user, editor } = await openCraft()
    rename(editor, 'My year')
    await user.click(screen.getByRole('button', { name: 'Set cycle' }))
    const popover = await screen.findByRole('dialog', { name: 'Cycle' })
    within(popover).getByRole('button', { name: 'Set cycle' }).focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(editor.store.getState().document.meta.title).toBeNull()
  })

  test('are disabled when there is nothing, and travel one step each', async () => {
    const { user, editor } = await openCraft()
    const undo = screen.getByRole('button', { name: 'Undo' })
    const redo = screen.getByRole('button', { name: 'Redo' })
    expect([undo, redo].map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true'])
    rename(editor, 'My year')
    await user.click(undo)
    expect(editor.store.getState().document.meta.title).toBeNull()
    await user.click(redo)
    expect(editor.store.getState().document.meta.title).toBe('My year')
  })
})

describe('the toolbar', () => {
  test('is one stop of Tab, reached by F10 and walked by arrows; Escape goes back to the map', async () => {
    const { user } = await openCraft()
    await user.keyboard('{F10}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Search…')
    await user.keyboard('{Escape}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Mind map: /)
  })

  test('opens the commands', async () => {
    const { user } = await openCraft()
    await user.click(screen.getByRole('button', { name: 'Search…' }))
    expect(await screen.findByRole('dialog', { name: 'Commands' })).toBeTruthy()
  })

  test('offers a file of the map in each format', async () => {
    const { user } = await openCraft()
    await user.click(screen.getByRole('button', { name: 'Export' }))
    const menu = await screen.findByRole('menu', { name: 'Export' })
    const items = within(menu).getAllByRole('menuitem')
    expect(items.map((item) => item.textContent)).toEqual([
      'Objectree file (.okr.json)',
      'Hand-out page (.html)',
      'Markdown outline (.md)',
      'Plain outline (.txt)',
      'OPML outline (.opml)',
      'FreeMind map (.mm)',
      'XMind map (.xmind)',
      'Mermaid mind map (.mmd)',
      'Table, a row an item (.csv)',
      'Table, a row an objective (.csv)',
      'Excel workbook (.xlsx)',
      'Picture as vectors (.svg)',
      'Picture as pixels (.png)',
      'Calendar of dates (.ics)',
      'Save to a file and keep saving there…',
      'Print or save as PDF…',
      'Copy the map as a picture',
      'Copy the map as text',
      'Copy a link that holds the map',
    ])
  })

  test('keeps theme and language under More', async () => {
    const { user } = await openCraft()
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitemradio', { name: '简体中文' }))
    expect(await screen.findByRole('radiogroup', { name: '阶段' })).toBeTruthy()
  })
})

describe('saving', () => {
  test('says what is on disk', async () => {
    const { editor, services } = await openCraft()
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('Saved')
    rename(editor, 'My year')
    expect(status.dataset['saveState']).toBe('saving')
    await waitFor(() => expect(status.dataset['saveState']).toBe('saved'))
    const listed = await services.repository.list()
    expect(listed.ok && listed.value[0]?.title).toBe('My year')
  })

  test('that fails says why and offers a copy, aloud as well', async () => {
    const { editor } = await openCraft({
      disk: (repository) => ({
        ...repository,
        commit: () => Promise.resolve({ ok: false, error: { type: 'quota' } }),
      }),
    })
    rename(editor, 'My year')
    const status = () => screen.getByRole('status')
    await waitFor(() => expect(status().dataset['saveState']).toBe('failed'))
    expect(status().textContent).toContain('Not saved: This device has no room left.')
    expect(screen.getByRole('button', { name: 'Download a copy' })).toBeTruthy()
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toContain('Not saved')
  })
})

describe('what the page says', () => {
  test('of a new finding is said politely, and once', async () => {
    const { editor } = await openCraft()
    const id = expectDefined(
      [...editor.store.getState().document.all('nodes')].find(({ title }) => title === 'Grow my craft'),
      'the Big O',
    ).id
    act(() => void editor.execute(commands.select, { ids: [id] }))
    for (const title of ['A', 'B', 'C', 'D', 'E'])
      act(() => void editor.execute(commands.importContent, { content: okr(objective(title)), parentId: id }))
    await waitFor(() =>
      expect(said()).toEqual([
        '1 card added to this map',
        'New check: 6 objectives, at most 5 get real attention.',
      ]),
    )
    act(() => void editor.execute(commands.undo))
    expect(said()).toEqual([expect.stringMatching(/^Undone/)])
    act(() => void editor.execute(commands.redo))
    expect(said()).toEqual([expect.stringMatching(/^Redone/)])
  })

  test('of a new finding stands beside the answer to a command, and either is announced alone', async () => {
    const { services } = await openCraft()
    const { notices } = services
    const lines = () => [...(document.querySelector('[aria-live="polite"]')?.children ?? [])]
    act(() => notices.announce('Added'))
    const [answer] = lines()
    act(() => notices.announceAside('New check: too many'))
    expect(said()).toEqual(['Added', 'New check: too many'])
    expect(lines()[0]).toBe(answer)
    act(() => notices.announceAside('New check: too few'))
    expect(said()).toEqual(['Added', 'New check: too few'])
    expect(lines()[0]).toBe(answer)
    act(() => notices.announce('Added'))
    expect(said()).toEqual(['Added'])
    expect(lines()[0]).not.toBe(answer)
  })

  test('is said in the live region, and shown with a way back where something went', async () => {
    const { user, editor } = await openCraft()
    const [id] = editor.store.getState().document.children(null)
    const [write] = editor.store.getState().document.children(expectDefined(id, 'The root'))
    act(() => {
      editor.execute(commands.deleteBranches, { ids: [expectDefined(write, 'The objective')] })
    })
    await waitFor(() => expect(document.querySelector('[aria-live="polite"]')?.textContent).not.toBe(''))
    const notices = await screen.findByRole('region', { name: 'Notices' })
    await user.click(within(notices).getByRole('button', { name: 'Undo' }))
    expect(editor.store.getState().document.count('nodes')).toBe(7)
  })
})

describe('an address without a map', () => {
  test('says so and leads back', async () => {
    await renderApp({ map: 'nowhere' })
    expect((await screen.findByRole('alert')).textContent).toContain('This map was deleted on this device.')
    expect(screen.getByRole('link', { name: 'All maps' }).getAttribute('href')).toBe('#/')
  })
})

test('no text of an open map bypasses the catalogue', async () => {
  const { user } = await renderApp({
    locale: 'pseudo',
    maps: { craft: okr(bigObjective('⟦⟧', objective('⟦⟧', keyResult('⟦⟧')))) },
    map: 'craft',
  })
  await user.click(await screen.findByRole('button', { name: /^⟦Çĥéçķš⟧/ }))
  await screen.findByRole('complementary', { name: '⟦Çĥéçķš⟧' })
  expect(textOutsideTheCatalogue()).toEqual([])
  await user.click(screen.getByRole('button', { name: '⟦Ṁóřé⟧' }))
  await screen.findByRole('menu')
  expect(textOutsideTheCatalogue()).toEqual([])
})
