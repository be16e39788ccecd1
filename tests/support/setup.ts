import { afterAll, afterEach, vi } from 'vitest'

/** Component tests share one page: what a test rendered goes before the next one begins. */
afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})

/** What a page began to fetch comes before the page is taken down. */
afterAll(() => vi.dynamicImportSettled())
