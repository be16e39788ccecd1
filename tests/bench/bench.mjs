import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser, versionOf } from '../../.ci/browser.mjs'
import { measure } from './measures.mjs'
import { seededMapFile } from './seeded-map.mjs'

/** Sizes may be named on the command line: `npm run bench -- 100 1000`. */
const named = process.argv.slice(2).map(Number)
const sizes = named.length > 0 ? named : [100, 1_000, 5_000, 10_000]

/** How many times slower the processor is to be, by the DevTools protocol: `CPU_SLOWDOWN=4 npm run bench`. */
const slowdown = Number(process.env.CPU_SLOWDOWN ?? 1)

const ROWS = {
  open: 'open a map, ms',
  longestTask: 'longest task while opening, ms',
  addChild: 'add a child, ms',
  type: 'type a character, ms',
  commit: 'commit a title, ms',
  undo: 'undo, ms',
  fold: 'fold or unfold a branch, ms',
  pan: 'pan at 100 %, frame p95, ms',
  panFar: 'pan from far away, frame p95, ms',
  zoom: 'wheel zoom through all levels, frame p95, ms',
  drag: 'drag a card, frame p95, ms',
  elements: 'elements in the page',
  heap: 'JavaScript heap, MB',
}

/** The exponent e of cost ~ size^e between two sizes: 0 does not grow, 1 grows with the map. */
function growth(from, to, sizeFrom, sizeTo) {
  return Math.log(to / from) / Math.log(sizeTo / sizeFrom)
}

function tableOf(results) {
  const header = ['', ...sizes.map((size) => size.toLocaleString('en')), 'growth']
  const [from, to] = [sizes.includes(1_000) ? 1_000 : sizes[0], sizes.at(-1)]
  const rows = Object.entries(ROWS).map(([key, label]) => [
    label,
    ...sizes.map((size) => results.get(size)[key].toFixed(key === 'elements' ? 0 : 1)),
    from === to ? '' : growth(results.get(from)[key], results.get(to)[key], from, to).toFixed(2),
  ])
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)))
  return [header, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  '),
  )
}

const executablePath = await findBrowser()
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' })
const [address] = server.resolvedUrls.local
const isRoot = process.getuid?.() === 0
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
const results = new Map()
try {
  for (const size of sizes) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(address)
    await page.getByRole('textbox', { name: 'Your Big O' }).waitFor()
    results.set(size, await measure(page, seededMapFile(size)))
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}
console.log(
  `${versionOf(executablePath)}, window 1280 × 800, processor slowed ${slowdown}×, seed 1; growth is the exponent from 1,000 nodes to the largest map`,
)
for (const line of tableOf(results)) console.log(line)
