// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../../support/builders'
import { renderApp } from '../../support/render'
import { standInForTheScreen } from '../../support/screen'

const craft = okr(
  bigObjective('Grow my craft', objective('Write', keyResult('Posts'))),
  parked(idea('Host an evening')),
)

beforeAll(standInForTheScreen)

async function open() {
  const app = await renderApp({ maps: { craft }, map: 'craft' })
  await screen.findByRole('toolbar', { name: 'Toolbar' })
  const { editor } = expectDefined(app.services.open.map, 'The open map')
  return { ...app, editor, keyboard: screen.getByRole('textbox', { name: /^Mind map/ }) }
}

/** The part of the page that has the focus. */
function region(): string | null {
  const part = document.activeElement?.closest('[data-region]')
  if (part?.matches('header') === true) return 'header'
  return part?.getAttribute('aria-label') ?? part?.getAttribute('data-view') ?? null
}

describe('a panel that is opened', () => {
  test.each([
    ['Details', commands.toggleDetails],
    ['Checks', commands.toggleChecks],
    ['Parking lot', commands.toggleParkingLot],
  ])('takes the focus, gives it back at Escape, and at once when it closes: %s', async (name, toggle) => {
    const { editor, keyboard, user } = await open()
    act(() => void editor.execute(toggle))
    await waitFor(() => expect(region()).toBe(name))
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(keyboard)
    act(() => void editor.execute(toggle))
    expect(document.activeElement).toBe(keyboard)
  })
})

describe('Ctrl+F6 and F6', () => {
  test('go through the parts of the page and around the end, both ways', async () => {
    const { editor, user, keyboard } = await open()
    act(() => {
      editor.execute(commands.toggleDetails)
      editor.execute(commands.toggleParkingLot)
    })
    await waitFor(() => expect(screen.getByRole('complementary', { name: 'Details' })).toBeTruthy())
    await screen.findByRole('tree', { name: 'Parking lot' })
    act(() => keyboard.focus())
    const seen: (string | null)[] = []
    for (let press = 0; press < 4; press += 1) {
      await user.keyboard('{Control>}{F6}{/Control}')
      seen.push(region())
    }
    expect(seen).toEqual(['Parking lot', 'Details', 'header', 'map'])
    const back: (string | null)[] = []
    await user.keyboard('{Control>}{Shift>}{F6}{/Shift}{/Control}')
    for (let press = 0; press < 3; press += 1) {
      back.push(region())
      await user.keyboard('{Shift>}{F6}{/Shift}')
    }
    expect(back).toEqual(['header', 'Details', 'Parking lot'])
    expect(document.activeElement).toBe(keyboard)
  })

  test('include Find while it is open', async () => {
    const { editor, user, keyboard } = await open()
    act(() => void editor.execute(commands.openSearch))
    await screen.findByRole('search')
    act(() => keyboard.focus())
    await user.keyboard('{Control>}{F6}{/Control}')
    expect(region()).toBe('Find and filter')
    await user.keyboard('{F6}')
    expect(region()).toBe('header')
  })
})
