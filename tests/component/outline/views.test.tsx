// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { giveListsRoom } from '../../support/list-room'
import { standInForTheScreen } from '../../support/screen'
import { activeTitle, keyboard, line, openOutline } from './outline-harness'

beforeAll(standInForTheScreen)
beforeEach(() => giveListsRoom(600, 30))

const shown = () => document.querySelector('[data-view]')?.getAttribute('data-view')

test('the views are tabs, and the one that is shown is selected and remembered', async () => {
  const { editor, user } = await openOutline()
  const tabs = within(screen.getByRole('tablist', { name: 'Views' }))
  expect(tabs.getByRole('tab', { name: 'Outline' }).getAttribute('aria-selected')).toBe('true')
  expect(shown()).toBe('outline')
  expect(editor.store.getState().session.view).toBe('outline')
  await user.click(tabs.getByRole('tab', { name: 'Map' }))
  expect(await screen.findByRole('tree', { name: 'Mind map' })).toBeDefined()
  expect(shown()).toBe('map')
})

test('keys and the palette switch the view; the selection and the keyboard come along', async () => {
  const { editor, user } = await openOutline()
  await user.click(line('Key result: Calls'))
  await user.keyboard('{Control>}{Alt>}1{/Alt}{/Control}')
  expect(await screen.findByRole('tree', { name: 'Mind map' })).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Mind map: / }))
  expect(activeTitle(editor)).toBe('Calls')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox'), 'show the outline{Enter}')
  await screen.findByRole('tree', { name: 'Outline' })
  expect(line('Key result: Calls').getAttribute('aria-selected')).toBe('true')
  expect(document.activeElement).toBe(keyboard())
})
