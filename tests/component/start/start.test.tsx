// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { expectDefined } from '../../../src/lib'
import { bigObjective, objective, okr } from '../../support/builders'
import { textOutsideTheCatalogue } from '../../support/pseudo-text'
import { renderApp } from '../../support/render'

const craft = okr(bigObjective('Grow my craft', objective('Write every week')))

async function shelf(): Promise<HTMLElement> {
  return screen.findByRole('list', { name: 'Your maps' })
}

async function mapTitles(): Promise<string[]> {
  return within(await shelf())
    .queryAllByRole('link')
    .map((link) => expectDefined(link.firstChild?.textContent, 'The title'))
}

describe('the question', () => {
  test('has the caret, and Enter opens a map with the answer', async () => {
    const { user, services } = await renderApp()
    const field = screen.getByRole('textbox', { name: 'Your Big O' })
    expect(document.activeElement).toBe(field)
    await user.keyboard('Be heard across departments{Enter}')
    await waitFor(() => expect(location.hash).toMatch(/^#\/map\/new-\d+$/))
    const listed = await services.repository.list()
    expect(listed.ok && listed.value.map(({ title }) => title)).toEqual(['Be heard across departments'])
  })

  test('left empty says so gently and stays', async () => {
    const { user } = await renderApp()
    await user.keyboard('   {Enter}')
    expect(screen.getByRole('alert').textContent).toContain('A few words are enough')
    expect(location.hash).toBe('#/')
  })

  test('shows a pasted outline instead of squeezing it into the line', async () => {
    const { user } = await renderApp()
    await user.paste('# Grow\n## Write every week\n')
    expect(await screen.findByRole('dialog', { name: 'Import preview' })).toBeTruthy()
  })
})

describe('your maps', () => {
  test('say what they hold and when they changed', async () => {
    await renderApp({ maps: { craft } })
    const row = await within(await shelf()).findByRole('link', { name: /Grow my craft/ })
    expect(row.textContent).toContain('2 cards')
    expect(row.textContent).toContain('changed just now')
    expect(row.getAttribute('href')).toBe('#/map/craft')
  })

  test('are renamed in place', async () => {
    const { user } = await renderApp({ maps: { craft } })
    await user.click(await screen.findByRole('button', { name: 'Rename Grow my craft' }))
    await user.keyboard('My year{Enter}')
    await waitFor(async () => expect(await mapTitles()).toEqual(['My year']))
  })

  test('keep their name when renaming is cancelled', async () => {
    const { user } = await renderApp({ maps: { craft } })
    await user.click(await screen.findByRole('button', { name: 'Rename Grow my craft' }))
    await user.keyboard('My year{Escape}')
    expect(await mapTitles()).toEqual(['Grow my craft'])
  })

  test('are duplicated under a name of their own', async () => {
    const { user } = await renderApp({ maps: { craft } })
    await user.click(await screen.findByRole('button', { name: 'Duplicate Grow my craft' }))
    await waitFor(async () =>
      expect((await mapTitles()).sort()).toEqual(['Grow my craft', 'Grow my craft copy']),
    )
  })

  test('are deleted, and brought back whole by Undo', async () => {
    const { user, services } = await renderApp({ maps: { craft } })
    const before = await services.repository.load('craft' as never)
    await user.click(await screen.findByRole('button', { name: 'Delete Grow my craft' }))
    await waitFor(async () => expect(await mapTitles()).toEqual([]))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await mapTitles()).toEqual(['Grow my craft']))
    const after = await services.repository.load('craft' as never)
    expect(after.ok && after.value.content).toEqual(before.ok && before.value.content)
  })

  test('that were deleted stay in a list of their own, restored one by one or removed at once', async () => {
    const { user, services } = await renderApp({ maps: { craft, voice: craft } })
    expect(screen.queryByRole('list', { name: 'Recently deleted' })).toBeNull()
    for (let left = 2; left > 0; left -= 1) {
      await user.click((await screen.findAllByRole('button', { name: 'Delete Grow my craft' }))[0] as Element)
      await waitFor(async () => expect(await mapTitles()).toHaveLength(left - 1))
    }
    const deleted = within(await screen.findByRole('list', { name: 'Recently deleted' }))
    await waitFor(() => expect(deleted.getAllByRole('listitem')).toHaveLength(2))
    await user.click(deleted.getAllByRole('button', { name: 'Restore Grow my craft' })[0] as Element)
    await waitFor(async () => expect(await mapTitles()).toEqual(['Grow my craft']))
    await user.click(screen.getByRole('button', { name: 'Empty now' }))
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Recently deleted' })).toBeNull())
    const left = await services.repository.listDeleted()
    expect(left.ok && left.value).toEqual([])
  })

  test('that cannot be listed are spoken of, and nothing else breaks', async () => {
    await renderApp({
      disk: (repository) => ({
        ...repository,
        list: () => Promise.resolve({ ok: false, error: { type: 'unavailable', detail: '' } }),
      }),
    })
    expect((await screen.findByRole('alert')).textContent).toContain(
      'storage of this browser reports an error',
    )
  })
})

describe('an old page beside a newer version', () => {
  const TOO_NEW = 'A newer version of Objectree was used here. Reload the page to continue.'

  async function renderOldPage() {
    let isOld = false
    const refused = { ok: false, error: { type: 'tooNew', schemaVersion: 99 } } as const
    const rendered = await renderApp({
      maps: { craft, voice: okr(bigObjective('Find my voice')) },
      disk: (repository) => {
        const unlessOld = <Value,>(ask: () => Promise<Value>) => (isOld ? Promise.resolve(refused) : ask())
        return {
          ...repository,
          list: () => unlessOld(() => repository.list()),
          listDeleted: () => unlessOld(() => repository.listDeleted()),
          load: (id) => unlessOld(() => repository.load(id)),
          delete: (id) => unlessOld(() => repository.delete(id)),
          restore: (id) => unlessOld(() => repository.restore(id)),
          emptyDeleted: () => unlessOld(() => repository.emptyDeleted()),
        }
      },
    })
    await rendered.user.click(await screen.findByRole('button', { name: 'Delete Find my voice' }))
    await screen.findByRole('list', { name: 'Recently deleted' })
    isOld = true
    return rendered
  }

  test.each([
    ['Delete Grow my craft', ''],
    ['Rename Grow my craft', 'My year{Enter}'],
    ['Duplicate Grow my craft', ''],
    ['Restore Find my voice', ''],
    ['Empty now', ''],
  ])(
    '“%s” says once what is wrong, offers a reload and leaves the lists as they are',
    async (name, typed) => {
      const { user } = await renderOldPage()
      await user.click(await screen.findByRole('button', { name }))
      if (typed !== '') await user.keyboard(typed)
      const notice = await screen.findByRole('group', { name: TOO_NEW })
      expect(within(notice).getByRole('button', { name: 'Reload' })).toBeDefined()
      expect(screen.getAllByRole('group', { name: TOO_NEW })).toHaveLength(1)
      expect(screen.queryByRole('alert')).toBeNull()
      expect(await mapTitles()).toEqual(['Grow my craft'])
      expect(screen.getByRole('list', { name: 'Recently deleted' })).toBeDefined()
    },
  )
})

describe('ways in', () => {
  test('offer the examples, each opening as a map of its own', async () => {
    const { user, services } = await renderApp()
    const examples = within(screen.getByRole('list', { name: 'Examples' })).getAllByRole('button')
    expect(examples).toHaveLength(4)
    await user.click(expectDefined(examples[0], 'The first example'))
    await waitFor(() => expect(location.hash).toMatch(/^#\/map\//))
    const listed = await services.repository.list()
    expect(listed.ok && listed.value[0]?.nodeCount).toBeGreaterThan(10)
  })

  test('show a chosen file before anything is taken', async () => {
    const { user, services } = await renderApp()
    const input = expectDefined(
      document.querySelector<HTMLInputElement>('input#import-file'),
      'The file input',
    )
    await user.upload(input, new File(['# Grow\n## Write every week\n'], 'plan.md'))
    const dialog = await screen.findByRole('dialog', { name: 'Import preview' })
    await user.click(await within(dialog).findByRole('button', { name: 'Import as new map' }))
    await waitFor(() => expect(location.hash).toMatch(/^#\/map\//))
    const listed = await services.repository.list()
    expect(listed.ok && listed.value.map(({ title }) => title)).toEqual(['Grow'])
  })

  test('let an outline be pasted', async () => {
    const { user } = await renderApp()
    await user.click(screen.getByRole('button', { name: 'Paste an outline…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Import preview' })
    expect(within(dialog).getByRole('textbox', { name: 'Your outline' })).toBeTruthy()
  })
})

test('several lines pasted beside the fields are shown, a single one is not', async () => {
  const { user } = await renderApp()
  screen.getByRole('button', { name: 'Start' }).focus()
  await user.paste('one line')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.paste('# Grow\n## Write every week')
  expect(await screen.findByRole('dialog', { name: 'Import preview' })).toBeTruthy()
})

describe('theme and language', () => {
  test('change at once and are remembered', async () => {
    const { user } = await renderApp()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '简体中文')
    expect(await screen.findByRole('heading', { name: '你的大目标是什么？' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('zh-Hans')
    await user.click(screen.getByRole('radio', { name: '深色' }))
    expect(localStorage.getItem('objectree.preferences')).toContain('"theme":"dark"')
  })
})

test('no text of the page bypasses the catalogue', async () => {
  await renderApp({ locale: 'pseudo', maps: { craft: okr(bigObjective('⟦⟧')) } })
  await within(await screen.findByRole('list', { name: /Ýóúř ɱáþš/ })).findByRole('link')
  expect(textOutsideTheCatalogue()).toEqual([])
})
