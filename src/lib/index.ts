export { assert, expectDefined } from './assert'
export { createEmitter, type Emitter } from './emitter'
export type { Direction, Point, Rect } from './geometry'
export { htmlOutline, type HtmlElement } from './html-outline'
export { inChunks, yieldToMain } from './in-chunks'
export type { Brand } from './brand'
export {
  compareCodeUnits,
  orderKeyBetween,
  orderKeysBetween,
  parseOrderKey,
  type OrderKey,
} from './order-key'
export { createQueue } from './queue'
export { randomId } from './random-id'
export { err, ok, type Result } from './result'
export { safeStorage } from './safe-storage'
export { shorten } from './shorten'
export { seededFraction, shuffle } from './shuffle'
export { onUserIdle } from './on-user-idle'
export { onIdle } from './on-idle'
export { onFirstInput } from './on-first-input'
export { runAtOnce, runInChunks, type Steps } from './steps'
