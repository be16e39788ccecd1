import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser, versionOf } from '../../.ci/browser.mjs'
import { measureEditing } from './editing.mjs'
import { measureFloor } from './floor.mjs'
import { measureMoving, weigh, weighAfterEdits } from './moving.mjs'
import { measureOpening } from './opening.mjs'
import { seededMapFile } from './seeded-map.mjs'
import { tableOf } from './table.mjs'

/** Sizes may be named on the command line: `npm run bench -- 100 1000`. */
const named = process.argv.slice(2).map(Number)
const sizes = named.length > 0 ? named : [100, 1_000, 5_000, 10_000]

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

async function measure(bench, address, size) {
  const { page } = bench
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Your Big O' }).waitFor()
  return {
    ...(await measureOpening(page, seededMapFile(size))),
    ...(await measureEditing(page)),
    ...(await measureMoving(bench)),
    ...(await weigh(bench)),
    ...(size === Math.max(...sizes) && (await weighAfterEdits(bench))),
  }
}

const executablePath = await findBrowser()
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' })
const [address] = server.resolvedUrls.local
const isRoot = process.getuid?.() === 0
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
const results = []
let floor
try {
  floor = await onPage(browser, measureFloor)
  for (const size of sizes)
    results.push({ size, figures: await onPage(browser, (bench) => measure(bench, address, size)) })
} finally {
  await browser.close()
  await server.close()
}
console.log(
  `${versionOf(executablePath)}, window 1280 × 800, processor slowed ${slowdown}×, seed 1. The floor is a bare canvas; growth is the exponent from 1,000 nodes to the largest map.`,
)
for (const line of tableOf(floor, results)) console.log(line)
