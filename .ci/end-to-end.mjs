import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { findBrowser } from './browser.mjs'

/** Runs Playwright Test in the browser that was found; further arguments go to Playwright. */
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
const env = { ...process.env, CHROME_PATH: await findBrowser() }
const args = [cli, 'test', '--config', '.ci/playwright.config.ts', ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1
