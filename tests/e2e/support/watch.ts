import type { BrowserContext } from '@playwright/test'

/** What is said of the test runner's own doing: the service worker kept away, a request called off. */
const OF_THE_RUNNER = [
  'Service Worker registration blocked by Playwright',
  'Failed to load resource: net::ERR_FAILED',
]
const OWN_SCHEMES = ['data:', 'blob:']

/** Collects what must not happen in any page of the context: complaints, errors, requests to other hosts. */
export function watch(context: BrowserContext, baseURL: string): readonly string[] {
  const complaints: string[] = []
  const { host } = new URL(baseURL)
  context.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !OF_THE_RUNNER.includes(message.text()))
      complaints.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.host !== host && !OWN_SCHEMES.includes(url.protocol)) complaints.push(`request: ${url.href}`)
  })
  return complaints
}
