// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createPageLife } from '../../../src/persistence/page-life'

it('asks before the page goes as long as it is guarded and at risk', () => {
  let isAtRisk = true
  const close = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const stop = createPageLife().guard(() => isAtRisk)
  expect(close()).toBe(true)
  isAtRisk = false
  expect(close()).toBe(false)
  isAtRisk = true
  stop()
  expect(close()).toBe(false)
})
