import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { MapPage } from './pages/map-page'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/test'

const PORT = Number(process.env.E2E_PORT ?? 4273) + 1
const ADDRESS = `http://localhost:${PORT}/`
test.use({ baseURL: ADDRESS })

let server: ChildProcess
test.beforeAll(async () => {
  const database = join(mkdtempSync(join(tmpdir(), 'room-')), 'rooms.sqlite')
  server = spawn(process.execPath, ['server/start.mjs'], {
    env: { ...process.env, PORT: String(PORT), ROOM_DATABASE: database, ROOM_ADDRESS: ADDRESS },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => server.stdout?.once('data', resolve))
})
test.afterAll(() => server.kill())

test('two devices edit one map in a room, and each keeps it', async ({
  page,
  start,
  browser,
  contextOptions,
}) => {
  const one = await start.begin('Be heard')
  await one.command('Open a room…')
  const dialog = page.getByRole('dialog', { name: 'Live room' })
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ada')
  await dialog.getByRole('button', { name: 'Open the room' }).click()
  const link = await dialog.getByRole('textbox', { name: 'Link for the others' }).inputValue()
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await one.press('Escape')

  const phone = await (await browser.newContext({ ...contextOptions, locale: 'en-GB' })).newPage()
  await phone.goto(link)
  await phone.getByRole('textbox', { name: 'Your name' }).fill('Bo')
  expect((await new AxeBuilder({ page: phone }).analyze()).violations).toEqual([])
  await phone.getByRole('button', { name: 'Join' }).click()
  const two = new MapPage(phone)
  await expect(two.node('Big O: Be heard')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Room: 2 people' })).toBeVisible()

  await one.select('Big O: Be heard')
  await one.addChild('Speak up')
  await expect(two.node('Objective: Speak up')).toBeVisible()
  await two.select('Objective: Speak up')
  await two.press('F2', 'Control+a')
  await two.type('Sing out')
  await two.press('F2')
  await expect(one.node('Objective: Sing out')).toBeVisible()

  await phone.reload()
  await expect(two.node('Objective: Sing out')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Room: 2 people' })).toBeVisible()

  await one.command('Silent writing')
  await page.getByRole('button', { name: 'Start' }).click()
  await write(page, 'Podcast')
  await expect(page.getByText('1 of 2 done')).toBeVisible()
  await write(phone, 'Newsletter')
  await expect(page.getByText('2 of 2 done')).toBeVisible()
  await expectAccessible(phone, 'a round across devices')
  await page.getByRole('button', { name: 'Reveal' }).click()
  for (const device of [page, phone]) {
    const results = device.getByRole('dialog', { name: '2 ideas in the parking lot' })
    await expect(results.getByText('Podcast')).toBeVisible()
    await expect(results.getByText('Newsletter')).toBeVisible()
    await device.getByRole('button', { name: 'To the map' }).click()
  }

  await page.getByRole('button', { name: 'Room: 2 people' }).click()
  await expect(dialog.getByText('Bo', { exact: true })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Lock editing for everyone else' }).check()
  await expect(two.page.getByRole('button', { name: /Editing is locked/ })).toBeVisible()
  await two.select('Objective: Sing out')
  await two.press('Delete')
  const notices = phone.getByRole('region', { name: 'Notices' })
  await expect(notices.getByText('Editing is locked in this room.')).toBeVisible()

  await dialog.getByRole('button', { name: 'Leave the room' }).click()
  await expect(phone.getByRole('button', { name: /^Room: only you/ })).toBeVisible()
  await expect(one.node('Objective: Sing out')).toBeVisible()
  await phone.context().close()
})

/** Takes the turn of the person at a device in a round that is going on. */
async function write(device: Page, idea: string): Promise<void> {
  await device.getByRole('button', { name: 'Begin' }).click()
  await device.getByRole('textbox', { name: 'Your idea' }).fill(idea)
  await device.keyboard.press('Enter')
  await device.getByRole('button', { name: 'Done' }).click()
}
