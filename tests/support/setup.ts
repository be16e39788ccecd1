import { afterEach } from 'vitest'

/** Component tests share one page: what a test rendered goes before the next one begins. */
afterEach(async () => {
  if (typeof document === 'undefined') return
  const { cleanup } = await import('@testing-library/react')
  cleanup()
})
