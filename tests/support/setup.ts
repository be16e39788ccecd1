import { afterAll, afterEach, vi } from 'vitest'

/**
 * Renders and effects run twice, so that those which are not pure or do not clean up are seen. What a test waits for may
 * take long on a busy machine.
 */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react')
  configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 })
}

/** Component tests share one page: what a test rendered goes before the next one begins. */
afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})

/** What a page began to fetch comes before the page is taken down. */
afterAll(() => vi.dynamicImportSettled())
