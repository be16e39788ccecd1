export { assert, present } from './assert'
export { inPieces } from './in-pieces'
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
export { whenAtRest } from './when-at-rest'
export { whenIdle } from './when-idle'
export { whenTouched } from './when-touched'
