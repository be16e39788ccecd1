// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../support/render'

/** What another tab leaves in the local storage, and how this one hears of it. */
function chooseInAnotherTab(state: object): void {
  const key = 'objectree.preferences'
  localStorage.setItem(key, JSON.stringify({ state, version: 0 }))
  window.dispatchEvent(new StorageEvent('storage', { key }))
}

test('a language and a theme that are chosen in another tab are followed', async () => {
  const { services } = await renderApp()
  expect(await screen.findByRole('heading', { name: 'What is your Big O?' })).toBeDefined()
  chooseInAnotherTab({ theme: 'dark', locale: 'zh' })
  expect(await screen.findByRole('heading', { name: '你的大目标是什么？' })).toBeDefined()
  expect(services.preferences.getState().theme).toBe('dark')
})

test('what another tab leaves there is checked', async () => {
  const { services } = await renderApp()
  chooseInAnotherTab({ theme: 'neon', locale: 7 })
  expect(await screen.findByRole('heading', { name: 'What is your Big O?' })).toBeDefined()
  expect(services.preferences.getState()).toMatchObject({ theme: 'system', locale: null })
})
