import { test as base, expect } from '@playwright/test'
import { StartPage } from '../pages/start-page'
import { watch } from './watch'

interface Fixtures {
  readonly start: StartPage
  readonly quiet: undefined
  /** Complaints on the console that the test brings about itself. */
  readonly foreseen: readonly string[]
}

/**
 * Every test begins on the start page of an empty device, and holds only if meanwhile no page complained on
 * its console, broke the security policy or asked another host for anything.
 */
export const test = base.extend<Fixtures>({
  foreseen: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, foreseen }, provide) => {
      const complaints = watch(context, baseURL ?? '', foreseen)
      await provide(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  start: async ({ page }, provide) => {
    const start = new StartPage(page)
    await start.open()
    await provide(start)
  },
})

export { expect } from '@playwright/test'
