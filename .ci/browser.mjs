import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { bundledBrowser } from './bundled-browser.mjs'

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...usualPlaces].find((path) => existsSync(path)) ?? null
}

async function downloadedBrowser() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

function download() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
}

/** Only as root: a test run of an ordinary user does not touch the system. */
function installFromSystem() {
  if (process.getuid?.() !== 0) return
  const quiet = { stdio: 'ignore', timeout: 600_000 }
  spawnSync('apt-get', ['update'], quiet)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    ...quiet,
    env,
  })
}

/**
 * The path of a Chrome or Chromium: CHROME_PATH, the one that came with `npm ci` (for Linux on x64 only), an
 * installed one, Playwright's own download; where none of them is, one is downloaded, or as root installed by apt.
 * Throws one sentence that says what to do when none is to be had.
 */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const present = (await bundledBrowser()) ?? installedBrowser() ?? (await downloadedBrowser())
  if (present) return present
  console.log('No Chrome or Chromium found: trying to install one.')
  download()
  const downloaded = await downloadedBrowser()
  if (downloaded) return downloaded
  installFromSystem()
  const installed = installedBrowser()
  if (installed) return installed
  throw new Error(
    'No browser for the end-to-end tests: install Chrome or Chromium, or set CHROME_PATH to one.',
  )
}

/** The browser's version line, to say in the report what the tests ran in. */
export function versionOf(path) {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
}
