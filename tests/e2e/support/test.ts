import { test as base, expect } from '@playwright/test'
import { StartPage } from '../pages/start-page'
import { watch } from './watch'

/** The day and hour at which the browser of every test begins; time then runs as ever. */
const TODAY = '2027-01-15'
const BEGIN = Date.parse(`${TODAY}T09:00:00Z`)

interface Fixtures {
  readonly start: StartPage
  readonly clock: undefined
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
  clock: [
    async ({ context }, provide) => {
      await context.addInitScript(shiftDate, BEGIN - Date.now())
      await provide(undefined)
    },
    { auto: true },
  ],
  start: async ({ page }, provide) => {
    const start = new StartPage(page)
    await start.open()
    await provide(start)
  },
})

/** Moves what `Date` says by this many ms; timers and animations are left alone. */
function shiftDate(by: number): void {
  const Native = Date
  window.Date = new Proxy(Native, {
    construct: (date, args: readonly unknown[]) =>
      args.length === 0 ? new date(Native.now() + by) : (Reflect.construct(date, args) as Date),
    get: (date, key): unknown => (key === 'now' ? () => Native.now() + by : Reflect.get(date, key)),
  })
}

export { expect } from '@playwright/test'
