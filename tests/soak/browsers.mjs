import { chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { findBrowser } from '../../.ci/browser.mjs'

const PORT = 4731
const ADDRESS = `http://localhost:${PORT}/`

async function startServer(database) {
  const server = spawn(process.execPath, ['server/start.mjs'], {
    env: { ...process.env, PORT: String(PORT), ROOM_DATABASE: database, ROOM_ADDRESS: ADDRESS },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) => server.stdout.once('data', resolve))
  server.stdout.resume()
  return server
}

/** Opens a room in one browser and enters it with all others; each has a profile of its own. */
async function enterRoom(browser, count) {
  const pages = []
  let link = ADDRESS
  for (let index = 0; index < count; index += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(link)
    if (index === 0) {
      await page.getByRole('textbox', { name: 'Your Big O' }).fill('Hold out')
      await page.keyboard.press('Enter')
      await page.getByRole('treeitem', { name: 'Big O: Hold out' }).waitFor()
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('Open a room')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Open the room' }).click()
      link = await page.getByRole('textbox', { name: 'Link for the others' }).inputValue()
      await page.keyboard.press('Escape')
    } else await page.getByRole('button', { name: 'Join' }).click()
    await page.getByRole('treeitem', { name: 'Big O: Hold out' }).waitFor()
    pages.push(page)
  }
  return pages
}

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Alt+ArrowUp', 'Alt+ArrowDown', 'Control+z']

/** One step of a person, as the seed says: walks, writes, adds, moves, deletes, drops off for a while, loads the page anew. */
async function act(page, random, step) {
  const dice = random()
  const walk = async () => page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)])
  if (dice < 0.5) await walk()
  else if (dice < 0.7) {
    await page.keyboard.press('F2')
    await page.keyboard.type(` ${step}`)
    await page.keyboard.press('F2')
  } else if (dice < 0.88) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(`Card ${step}`)
    await page.keyboard.press('F2')
  } else if (dice < 0.93) await page.keyboard.press('Delete')
  else if (dice < 0.97) {
    await page.context().setOffline(true)
    await walk()
    await page.waitForTimeout(2_000)
    await page.context().setOffline(false)
  } else {
    await page.reload()
    await page.getByRole('tree', { name: 'Mind map' }).waitFor()
  }
}

/** How long, in ms, until the last page shows what the first one writes. */
async function delayOf(pages, step) {
  const [first, last] = [pages[0], pages.at(-1)]
  await first.getByRole('treeitem', { name: /^Big O/ }).click({ position: { x: 30, y: 12 } })
  const word = `Seen ${step}`
  const seen = last.evaluate(
    (text) =>
      new Promise((resolve) => {
        const look = () => document.querySelector(`[role=treeitem][aria-label*="${text}"]`) !== null
        const observer = new MutationObserver(() => {
          if (!look()) return
          observer.disconnect()
          resolve(Date.now())
        })
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        setTimeout(() => resolve(null), 10_000)
      }),
    word,
  )
  await first.keyboard.press('F2')
  await first.keyboard.press('Control+a')
  await first.keyboard.type(word.slice(0, -1))
  const start = Date.now()
  await first.keyboard.type(word.slice(-1))
  const end = await seen
  await first.keyboard.press('F2')
  return end === null ? null : end - start
}

/** What the page keeps of the room: the latest state that both agreed on. */
async function stateOf(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('objectree-rooms')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('states').objectStore('states').getAll()
          reading.onsuccess = () => resolve(Array.from(reading.result[0]?.state ?? []))
        }
      }),
  )
}

/** So many pages edit one map at random for so many seconds, with drops, reloads and two ends of the server. */
export async function editInBrowsers(count, seconds) {
  const { module: room } = await runnerImport('./src/room/index.ts', { logLevel: 'warn' })
  const { module: seeded } = await runnerImport('./tests/e2e/support/seeded.ts', { logLevel: 'warn' })
  const database = join(mkdtempSync(join(tmpdir(), 'rooms-')), 'rooms.sqlite')
  let server = await startServer(database)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  const pages = await enterRoom(browser, count)
  const [random, delays] = [seeded.seededNumbers(18), []]
  for (let step = 0; step < 30; step += 1) {
    const delay = await delayOf(pages, step)
    if (delay !== null) delays.push(delay)
  }
  const end = Date.now() + seconds * 1_000
  let [steps, restarts, failures] = [0, 0, 0]
  const workers = pages.map(async (page) => {
    while (Date.now() < end) {
      steps += 1
      await act(page, random, steps).catch(() => (failures += 1))
      await page.waitForTimeout(200 + random() * 800)
    }
  })
  const restarting = (async () => {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
      await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / 3))
      server.kill(signal)
      await new Promise((resolve) => server.once('exit', resolve))
      server = await startServer(database)
      restarts += 1
    }
  })()
  await Promise.all([...workers, restarting])
  for (const page of pages) await page.context().setOffline(false)
  let maps = []
  for (let tries = 0; tries < 30; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const states = await Promise.all(pages.map(stateOf))
    const contents = states.map((state) => room.contentOfRoom(Uint8Array.from(state)))
    maps = contents.map((content) => JSON.stringify(content))
    if (new Set(maps).size === 1) break
  }
  const connected = await Promise.all(
    pages.map((page) => page.locator('[data-room-state]').getAttribute('data-room-state')),
  )
  await browser.close()
  server.kill()
  delays.sort((a, b) => a - b)
  return {
    ...{ pages: count, seconds, steps, failures, restarts },
    equal: new Set(maps).size === 1,
    different: new Set(maps).size,
    cards: JSON.parse(maps[0] ?? '{"nodes":[]}').nodes.length,
    connected: connected.filter((state) => state === 'connected').length,
    delayMs: { p50: delays[Math.floor(delays.length * 0.5)], p95: delays[Math.floor(delays.length * 0.95)] },
  }
}
