// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DocumentContent } from '../../../src/domain'
import { commands, type Editor } from '../../../src/editor'
import type { Locale } from '../../../src/i18n'
import { expectDefined } from '../../../src/lib'
import { action, bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

beforeAll(standInForTheScreen)

const craft = okr(
  bigObjective(
    'Grow my craft',
    { id: 'craft' },
    objective(
      'Write',
      { id: 'write', owner: 'Maya', due: '2027-03-31', effort: 60 },
      keyResult('Posts from 0 to 10', {
        id: 'posts',
        metric: range(0, 10, 'posts', 4),
        confidence: 7,
        owner: 'Li Wei',
        support: 3,
        effort: 40,
        note: 'Every second week',
      }),
      keyResult(
        'Drafts',
        { id: 'drafts' },
        action('Write one', { id: 'one', done: true }),
        action('Two', { id: 'two' }),
      ),
    ),
    objective('Speak', { id: 'speak' }, keyResult('Talks', { id: 'talks' })),
  ),
)

async function open(content: DocumentContent = craft, locale: Locale = 'en'): Promise<Editor> {
  const { services } = await renderApp({ maps: { content }, map: 'content', locale })
  await screen.findByRole('treeitem', { name: /Grow my craft/ })
  const { editor } = expectDefined(services.open.map, 'The open map')
  act(() => {
    editor.execute(commands.stageCommit)
    editor.execute(commands.addRelation, { from: idOf(editor, 'Talks'), to: idOf(editor, 'Drafts') })
  })
  return editor
}

function idOf(editor: Editor, title: string) {
  const nodes = [...editor.store.getState().document.all('nodes')]
  return expectDefined(
    nodes.find((node) => node.title === title),
    title,
  ).id
}

const described = (name: string) => screen.getByRole('treeitem', { name }).getAttribute('aria-description')

describe('the description of a card', () => {
  test.each([
    ['Key result: Posts from 0 to 10', 'Progress 40%'],
    ['Key result: Posts from 0 to 10', '0 → 4 → 10\u00A0posts'],
    ['Key result: Posts from 0 to 10', 'Owner Li Wei'],
    ['Key result: Posts from 0 to 10', 'Confidence 7 of 10'],
    ['Key result: Posts from 0 to 10', 'Effort 40%'],
    ['Key result: Posts from 0 to 10', 'Support: strong'],
    ['Key result: Posts from 0 to 10', 'Has a note'],
    ['Key result: Drafts', 'Related from Talks'],
    ['Key result: Talks', 'Related to Drafts'],
    ['Objective: Write', 'Owner Maya'],
    ['Objective: Write', 'Due Mar 31, 2027'],
    ['Objective: Write', '1 of 2 measured'],
  ])('of %s says %s', async (name, part) => {
    await open()
    await waitFor(() => expect(described(name)).toContain(part))
  })

  test('counts the checks by their level, and follows them', async () => {
    const editor = await open()
    await waitFor(() => expect(described('Key result: Drafts')).toMatch(/\d (warnings?|errors?)/))
    act(() => void editor.execute(commands.stageBrainstorm))
    await waitFor(() => expect(described('Key result: Drafts')).not.toMatch(/warning|error/))
  })

  test('follows the title at the other end of a relation', async () => {
    const editor = await open()
    act(() => void editor.execute(commands.setTitle, { id: idOf(editor, 'Talks'), title: 'Panels' }))
    await waitFor(() => expect(described('Key result: Drafts')).toContain('Related from Panels'))
  })

  test('is Chinese in Chinese', async () => {
    await open(craft, 'zh')
    const card = screen.getByRole('treeitem', { name: '关键结果：Posts from 0 to 10' })
    await waitFor(() => expect(card.getAttribute('aria-description')).toContain('负责人 Li Wei，信心值 7'))
  })
})

/** The cards in the order in which assistive technology meets them, indented by how deep they are owned. */
function spokenTree(): string[] {
  const owned = (element: Element): Element[] =>
    (element.getAttribute('aria-owns') ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? [])
  const lines = (item: Element, depth: number): string[] => {
    const group = item.querySelector('[role="group"]')
    const children = group === null ? [] : owned(group)
    const line = `${'  '.repeat(depth)}${item.getAttribute('aria-label') ?? ''}`
    return [line, ...children.flatMap((child) => lines(child, depth + 1))]
  }
  return owned(screen.getByRole('tree', { name: 'Mind map' })).flatMap((item) => lines(item, 0))
}

describe('the tree of the cards', () => {
  test('is met depth first, each under its parent, whatever the order in the page', async () => {
    const editor = await open()
    const begin = ['Big O: Grow my craft', '  Objective: Write', '    Key result: Posts from 0 to 10']
    await waitFor(() => expect(spokenTree()).toHaveLength(8))
    expect(spokenTree().slice(0, 3)).toEqual(begin)
    act(() => {
      editor.execute(commands.arrangeRight)
      editor.execute(commands.select, { ids: [idOf(editor, 'Write')] })
      editor.execute(commands.moveDown)
    })
    await waitFor(() =>
      expect(spokenTree().slice(0, 4)).toEqual([
        'Big O: Grow my craft',
        '  Objective: Speak',
        '    Key result: Talks',
        '  Objective: Write',
      ]),
    )
    const unfolded = spokenTree().length
    act(() => void editor.execute(commands.toggleFold, { ids: [idOf(editor, 'Speak')] }))
    await waitFor(() => expect(spokenTree()).toHaveLength(unfolded - 1))
  })
})
