// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createPageLifecycle } from '../../../src/persistence/sync/page-lifecycle'

it('asks before the page goes as long as it is checkInvariants and at risk', () => {
  let isAtRisk = true
  const close = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const stop = createPageLifecycle().askBeforeLeaving(() => isAtRisk)
  expect(close()).toBe(true)
  isAtRisk = false
  expect(close()).toBe(false)
  isAtRisk = true
  stop()
  expect(close()).toBe(false)
})
