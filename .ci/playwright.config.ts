import { defineConfig, devices } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 4273)
const isRoot = process.getuid?.() === 0

/** What the browser would do beside the page and no test sees: suggestions in its address line, calls home. */
const UNSEEN = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'OptimizationHints',
  'MediaRouter',
  'PaintHolding',
  'PreconnectToSearch',
  'NetworkTimeServiceQuerying',
]

export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A browser on a busy machine may stall once; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/end-to-end.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    // Each test begins on an empty device: only those about working offline wait for a full cache.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--no-first-run',
        '--disable-sync',
        `--disable-features=${UNSEEN.join()}`,
      ],
    },
  },
  webServer: {
    command: 'node .ci/serve.mjs',
    cwd: '..',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: !process.env.CI,
  },
})
