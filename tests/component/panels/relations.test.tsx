// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { linksIn } from '../../../src/ui/panels/details/fields/links-in'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const note = 'See https://example.org/a(b), mail mailto:ana@example.org. Not javascript:alert(1) nor ftp://x.'
const content = okr(
  bigObjective('Big', objective('Reach', { id: 'a', note }), objective('Depth', { id: 'b' })),
)

describe('relations in Details', () => {
  test('are listed at both ends, named, followed and deleted', async () => {
    const { editor, user } = await renderWithEditor(content, <DetailsPanel />, { select: ['a'] })
    act(
      () => void editor.execute(commands.addRelation, { from: 'a' as NodeId, to: 'b' as NodeId, label: '' }),
    )
    const list = () => screen.getByRole('list', { name: 'Relations' })
    await user.type(
      within(list()).getByRole('textbox', { name: 'Label of the relation with Depth' }),
      'feeds',
    )
    expect([...editor.document().all('relations')].map(({ label }) => label)).toEqual(['feeds'])
    await user.click(within(list()).getByRole('button', { name: 'Go to Depth' }))
    expect(editor.selected()).toEqual(['Depth'])
    expect(within(list()).getByRole('button', { name: 'Go back to Reach' })).toBeDefined()
    await user.click(within(list()).getByRole('button', { name: 'Delete relation with Reach' }))
    expect(editor.document().count('relations')).toBe(0)
    act(() => void editor.press('Mod+Z'))
    expect(within(list()).getAllByRole('listitem')).toHaveLength(1)
  })

  test('begin with a button that gives the keyboard to the map', async () => {
    const { editor, user } = await renderWithEditor(content, <DetailsPanel />, { select: ['a'] })
    await user.click(screen.getByRole('button', { name: 'Add relation…' }))
    expect(editor.state().ephemeral.choosing).toEqual({ type: 'relation', from: 'a' })
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
  })
})

describe('links in a note', () => {
  test('can be followed without telling where from', async () => {
    await renderWithEditor(content, <DetailsPanel />, { select: ['a'] })
    const links = within(screen.getByRole('list', { name: 'Links in this note' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/a(b)',
      'mailto:ana@example.org',
    ])
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer')
      expect(link.getAttribute('target')).toBe('_blank')
    }
  })

  test.each([
    ['javascript:alert(1) data:text/html,x file:///etc vbscript:x', []],
    ['HTTPS://Example.org/Path', ['https://example.org/Path']],
    ['见（https://example.org/数据）。', ['https://example.org/%E6%95%B0%E6%8D%AE']],
    ['(https://example.org/x).', ['https://example.org/x']],
    ['https://example.org https://example.org/', ['https://example.org/']],
    ['http://', []],
  ])('%j leads to %j', (text, hrefs) => {
    expect(linksIn(text).map(({ href }) => href)).toEqual(hrefs)
  })
})

test('a field asks for the focus once', async () => {
  const { editor, user } = await renderWithEditor(content, <DetailsPanel />, { select: ['a'] })
  act(() => void editor.press('F4'))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note' }))
  expect(editor.state().ephemeral.focusField).toBeNull()
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The map' }))
})
