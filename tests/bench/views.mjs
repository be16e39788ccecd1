import { rest } from './timing.mjs'

/** What is done in each view after it is opened; every part is traced on its own. */
const VIEWS = {
  Outline: {
    lines: '[role="tree"] [role="treeitem"]',
    work: {
      scroll,
      edit: async (page) => {
        await select(page)
        for (const key of ['F2', 'End', 'a', 'F2', 'ArrowLeft', 'ArrowRight', 'Enter', 'b', 'Tab', 'Escape'])
          await page.keyboard.press(key)
      },
    },
  },
  Table: {
    lines: '[role="grid"] [role="gridcell"]',
    work: {
      scroll,
      edit: async (page) => {
        await select(page, '[role="gridcell"]')
        for (const key of ['F2', 'End', 'a', 'Enter', 'ArrowDown', 'F2', 'b', 'Enter'])
          await page.keyboard.press(key)
      },
      sort: async (page) => {
        for (const column of ['Title', 'Owner', 'Progress']) {
          await page.getByRole('columnheader', { name: column }).getByRole('button').click()
          await rest(page, 2)
        }
      },
      edit_sorted: async (page) => {
        await select(page, '[role="gridcell"]')
        for (const key of ['F2', 'End', 'a', 'Enter']) await page.keyboard.press(key)
      },
      group: async (page) => {
        await page.getByRole('button', { name: 'Display' }).click()
        for (const group of ['owner', 'status', 'due', 'objective']) {
          await page.getByRole('combobox', { name: 'Group by' }).selectOption(group)
          await rest(page, 2)
        }
        await page.keyboard.press('Escape')
      },
    },
  },
  Week: {
    lines: '[role="list"] [role="listitem"]',
    work: {
      scroll,
      confidence: async (page) => {
        await select(page, '[role="list"][aria-label="Confidence in key results"] [data-item]', 1)
        for (const key of ['4', '7', '-', 'ArrowDown', '3']) await page.keyboard.press(key)
      },
      commit: async (page) => {
        await page.getByRole('combobox', { name: 'Add to the week' }).click()
        await page.keyboard.type('customers find', { delay: 60 })
        await page.getByRole('option').first().waitFor()
        await page.keyboard.press('Enter')
        await page
          .getByRole('checkbox', { name: /^Done: / })
          .first()
          .click()
      },
      other_week: async (page) => {
        for (const name of ['Later week', 'Earlier week']) {
          await page.getByRole('button', { name }).click()
          await rest(page, 2)
        }
      },
    },
  },
  Timeline: {
    lines: '[role="tree"] [role="treeitem"]',
    work: {
      scroll,
      edit: async (page) => {
        await toTop(page)
        await select(page, '[data-node-id]:has([role="img"]) [data-title]')
        for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowRight', 'F2', 'End', 'a', 'F2'])
          await page.keyboard.press(key)
      },
      drag: async (page) => {
        await toTop(page)
        const box = await page.locator('[data-node-id] [role="img"]:visible').first().boundingBox()
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
        await page.mouse.down()
        for (let step = 1; step <= 20; step += 1)
          await page.mouse.move(box.x + box.width / 2 + step * 8, box.y + box.height / 2)
        await page.mouse.up()
      },
      group: async (page) => {
        for (const group of ['Owner', 'Objective']) {
          await page.getByRole('radio', { name: group }).check({ force: true })
          await rest(page, 2)
        }
      },
    },
  },
}

async function scroll(page) {
  await page.mouse.move(700, 500)
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(20)
  }
}

/** What has dates stands before what has none. */
async function toTop(page) {
  await page.evaluate(() => document.querySelector('[data-view] [role="tree"]').parentElement.scrollTo(0, 0))
  await rest(page)
}

async function select(page, part = '[data-words]', at = 5) {
  await page
    .locator(`[data-view] ${part}`)
    .nth(at)
    .click({ position: { x: 60, y: 10 } })
}

/** From the next page on it is about 9 o'clock (UTC) of a day, and time goes on. */
export function setToday(page, day) {
  return page.addInitScript(
    (now) => {
      const offset = now - Date.now()
      const SystemDate = Date
      globalThis.Date = class extends SystemDate {
        constructor(...parts) {
          super(...(parts.length === 0 ? [SystemDate.now() + offset] : parts))
        }
        static now() {
          return SystemDate.now() + offset
        }
      }
    },
    Date.parse(`${day}T09:00:00Z`),
  )
}

/** The tasks of the page's main thread while `act` goes on, in ms of processor time, which others on the machine do not lengthen. */
async function tasksOf(page, act) {
  const browser = page.context().browser()
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}:${tid}`)
  const byThread = mains.map((main) =>
    traceEvents
      .filter(({ name, pid, tid, tdur }) => tdur && name.endsWith('RunTask') && `${pid}:${tid}` === main)
      .map(({ tdur }) => tdur / 1_000),
  )
  const total = (times) => times.reduce((sum, time) => sum + time, 0)
  const tasks = byThread.sort((a, b) => total(b) - total(a))[0] ?? []
  return { longest: Math.max(0, ...tasks), total: total(tasks) }
}

/** Opens each view of the map that is open, and works in it: how long it takes to open, and the longest task of each part. */
export async function measureViews({ page }) {
  const figures = []
  for (const [name, { lines, work }] of Object.entries(VIEWS)) {
    const tab = page.getByRole('tab', { name, exact: true })
    await page.getByRole('tab', { name: 'Map', exact: true }).click()
    await page.getByRole('tree', { name: 'Mind map' }).waitFor()
    await rest(page, 8)
    let time = 0
    const opening = await tasksOf(page, async () => {
      const opened = page.evaluate(
        (selector) =>
          new Promise((resolve) => {
            const begin = () => {
              const start = performance.now()
              const look = () => {
                const view = document.querySelector('[data-view]:not([data-view="map"])')
                if (!view?.querySelector(selector)) requestAnimationFrame(look)
                else requestAnimationFrame(() => resolve(performance.now() - start))
              }
              requestAnimationFrame(look)
            }
            addEventListener('click', begin, { capture: true, once: true })
          }),
        lines,
      )
      await tab.click()
      time = await opened
      await rest(page, 4)
    })
    const parts = []
    for (const [part, act] of Object.entries(work)) {
      const { longest } = await tasksOf(page, async () => {
        await act(page)
        await rest(page, 2)
      })
      parts.push([part, longest])
    }
    figures.push({ name, time, opening, parts })
  }
  return figures
}

/** A line a view. */
export function viewLines(figures) {
  return figures.map(({ name, time, opening, parts }) => {
    const longest = parts.map(([part, ms]) => `${part.replace('_', ' ')} ${ms.toFixed(0)}`).join(', ')
    return `${name.padEnd(8)}  opens in ${time.toFixed(0)} ms (${opening.total.toFixed(0)} of the processor, longest task ${opening.longest.toFixed(0)}); longest task, ms: ${longest}`
  })
}
