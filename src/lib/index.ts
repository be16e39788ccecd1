export { assert, present } from './assert'
export { inPieces } from './in-chunks'
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
export { shorten } from './shorten'
export { whenAtRest } from './on-user-idle'
export { whenIdle } from './on-idle'
export { whenTouched } from './on-first-input'
