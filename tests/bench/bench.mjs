import { chromium } from '@playwright/test'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { findBrowser, versionOf } from '../../.ci/browser.mjs'
import { measureEditing, measureFirstEdit } from './editing.mjs'
import { measureFloor } from './floor.mjs'
import { measureMoving, weigh, weighAfterEdits } from './moving.mjs'
import { measureOpening } from './opening.mjs'
import { seededMapFile } from './seeded-map.mjs'
import { rest } from './timing.mjs'
import { tableOf } from './table.mjs'
import { measureViews, setToday, viewLines } from './views.mjs'

/**
 * Sizes may be named on the command line, and folders of builds, which then take turns at each size:
 * `node tests/bench/bench.mjs 100 1000 --dist /tmp/before --dist dist`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', multiple: true, default: ['dist'] } },
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1_000, 5_000, 10_000, 50_000, 100_000]
/** Beyond this many nodes maps are only opened, checked and edited once. */
const LARGEST_EDITED = 10_000
const largestEdited = Math.max(...sizes.filter((size) => size <= LARGEST_EDITED))

/** How many times slower the processor is to be, by the DevTools protocol: `CPU_SLOWDOWN=4 npm run bench`. */
const slowdown = Number(process.env.CPU_SLOWDOWN ?? 1)

/** Runs `work` on a page of its own. */
async function onPage(browser, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await devtools.send('Performance.enable')
  const figures = await work({ page, devtools })
  await context.close()
  return figures
}

/** The views of a map of the largest size that is edited. */
async function measureViewsOf(bench, address) {
  const { page } = bench
  // Within the days that the map has.
  await setToday(page, '2027-01-20')
  await page.goto(address)
  const buffer = Buffer.from(seededMapFile(largestEdited, 1, { dated: true }))
  const file = { name: 'map.okr.json', mimeType: 'application/json', buffer }
  await page.setInputFiles('input#import-file', file)
  await page.getByRole('button', { name: 'Import as new map' }).click()
  await page.locator('[data-save-state="saved"]').waitFor()
  await rest(page, 20)
  return measureViews(bench)
}

async function measure(bench, address, size) {
  const { page } = bench
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Your Big O' }).waitFor()
  const opening = {
    ...(await measureOpening(page, seededMapFile(size))),
    ...(await measureFirstEdit(page)),
  }
  if (size > LARGEST_EDITED) return { ...opening, ...(await weigh(bench)) }
  return {
    ...opening,
    ...(await measureEditing(page)),
    ...(await measureMoving(bench)),
    ...(await weigh(bench)),
    ...(size === largestEdited && (await weighAfterEdits(bench))),
  }
}

const executablePath = await findBrowser()
const builds = []
for (const folder of values.dist) {
  const server = await preview({ build: { outDir: folder }, preview: { port: 0 }, logLevel: 'warn' })
  builds.push({ folder, server, results: [] })
}
const isRoot = process.getuid?.() === 0
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
let floor
const views = []
try {
  floor = await onPage(browser, measureFloor)
  for (const size of sizes)
    for (const { server, results } of builds) {
      const [address] = server.resolvedUrls.local
      results.push({ size, figures: await onPage(browser, (bench) => measure(bench, address, size)) })
    }
  for (const { folder, server } of builds) {
    const [address] = server.resolvedUrls.local
    views.push({ folder, figures: await onPage(browser, (bench) => measureViewsOf(bench, address)) })
  }
} finally {
  await browser.close()
  await Promise.all(builds.map(({ server }) => server.close()))
}
console.log(
  `${versionOf(executablePath)}, window 1280 × 800, processor slowed ${slowdown}×, seed 1. The floor is a bare canvas; growth is the exponent from 1,000 nodes to the largest map.`,
)
for (const { folder, results } of builds) {
  if (builds.length > 1) console.log(`\n${folder}`)
  for (const line of tableOf(floor, results)) console.log(line)
}
for (const { folder, figures } of views) {
  console.log(
    `\nViews of ${largestEdited.toLocaleString('en')} nodes, dated${builds.length > 1 ? `, ${folder}` : ''}`,
  )
  for (const line of viewLines(figures)) console.log(line)
}
