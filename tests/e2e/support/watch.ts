import type { BrowserContext } from '@playwright/test'

/** What the test runner itself says where a test does without the service worker. */
const OF_THE_RUNNER = 'Service Worker registration blocked by Playwright'
const OWN_SCHEMES = ['data:', 'blob:']

/**
 * Collects what must not happen in any page of the context: complaints, errors, requests to other hosts. What a test
 * brings about itself is `foreseen`, word for word.
 */
export function watch(
  context: BrowserContext,
  baseURL: string,
  foreseen: readonly string[] = [],
): readonly string[] {
  const complaints: string[] = []
  const { host } = new URL(baseURL)
  context.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && message.text() !== OF_THE_RUNNER && !foreseen.includes(message.text()))
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.host !== host && !OWN_SCHEMES.includes(url.protocol)) complaints.push(`request: ${url.href}`)
  })
  return complaints
}
