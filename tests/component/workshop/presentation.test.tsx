// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, idOf, keyResult, objective, okr, range } from '../../support/builders'
import { renderApp } from '../../support/render'
import { chooseInSubmenu } from '../../support/submenu'
import { standInForTheScreen } from '../../support/screen'

const heard = okr(
  bigObjective(
    'Be heard',
    objective(
      'Habit',
      { side: 'end' },
      keyResult('Sign-ups', {
        metric: range(24, 31.2, '%', 28.4),
        owner: 'Li Wei',
        confidence: 7,
      }),
      keyResult('Feeling'),
    ),
    objective('Craft', { side: 'end' }),
  ),
)

beforeAll(standInForTheScreen)

async function present() {
  const { user, services } = await renderApp({ maps: { heard }, map: 'heard' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(services.open.map, 'The open map')
  editor.execute(commands.select, { ids: [idOf(heard, 'Feeling')] })
  await user.click(screen.getByRole('button', { name: 'More' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Workshop' }))
  await chooseInSubmenu(user, await screen.findByRole('menuitem', { name: /^Present/ }))
  const region = await screen.findByRole('region', { name: 'Presentation' })
  await waitFor(() => expect(region.contains(document.activeElement)).toBe(true))
  return { user, editor, region }
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent

test('keys go through the Big O and its objectives, and each slide is announced', async () => {
  const { user, region } = await present()
  expect(heading()).toBe('Be heard')
  expect(
    within(region)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining('Habit'), expect.stringContaining('Craft')])
  expect(screen.getByText('1 of 3')).toBeDefined()
  for (const key of ['{ArrowRight}', '{PageDown}']) await user.keyboard(key)
  expect(heading()).toBe('Craft')
  expect(screen.getByText('No key results yet.')).toBeDefined()
  await user.keyboard(' ')
  expect(screen.getByText('3 of 3')).toBeDefined()
  await user.keyboard('{PageUp}')
  expect(heading()).toBe('Habit')
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Objective: Habit, 2 of 3',
  )
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(heading()).toBe('Be heard')
})

test('a key result shows its figures, its owner and the confidence in it', async () => {
  const { user, region } = await present()
  await user.keyboard(' ')
  const [signUps, feeling] = within(region).getAllByRole('listitem')
  expect(signUps?.textContent).toContain('24 → 28.4 → 31.2')
  expect(signUps?.textContent).toContain('61%')
  expect(signUps?.textContent).toContain('Li Wei · Confidence 7/10')
  expect(feeling?.textContent).toContain('Not measured yet')
})

test('B blanks the screen, and the next key brings the slides back', async () => {
  const { user } = await present()
  await user.keyboard('b')
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  await user.keyboard('b')
  expect(heading()).toBe('Be heard')
  await user.keyboard('b{ArrowRight}')
  expect(heading()).toBe('Habit')
})

test('Escape leaves with the card of the last slide selected and the keyboard on the map', async () => {
  const { user, editor } = await present()
  await user.keyboard('{End}')
  expect(heading()).toBe('Craft')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Presentation' })).toBeNull()
  expect(editor.store.getState().session.selection.active).toBe(idOf(heard, 'Craft'))
  await user.keyboard('{ArrowUp}')
  expect(editor.store.getState().session.selection.active).not.toBe(idOf(heard, 'Craft'))
})

test('a tap on a half turns the page, and so does a swipe', async () => {
  const { region } = await present()
  const at = (x: number) => ({ clientX: x, clientY: 300, button: 0 })
  region.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 600)
  const drag = (from: number, to: number) => {
    fireEvent.pointerDown(region, at(from))
    fireEvent.pointerUp(region, at(to))
  }
  drag(800, 800)
  expect(heading()).toBe('Habit')
  drag(200, 200)
  expect(heading()).toBe('Be heard')
  drag(300, 200)
  expect(heading()).toBe('Habit')
  drag(600, 700)
  expect(heading()).toBe('Be heard')
})
