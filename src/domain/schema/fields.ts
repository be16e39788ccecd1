import * as v from 'valibot'
import { parseOrderKey, type OrderKey } from '../../lib'
import { isPlainDate } from '../dates/dates'
import { LIMITS, type NodeId, type PlainDate } from '../model'

const LONGEST_ID = 100
const LONGEST_ORDER_KEY = 10_000

/** Text of at most so many characters. */
export const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
export const shortText = text(LIMITS.shortText)
export const number = v.pipe(v.number(), v.finite())
/** A whole number from 0 on. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const date = v.custom<PlainDate>((input) => typeof input === 'string' && isPlainDate(input))
export const confidence = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

/** An id: some characters, none of them white space (lists of ids are separated by it). */
export function idOf<Id extends string>() {
  return v.custom<Id>(
    (input) => typeof input === 'string' && input.length <= LONGEST_ID && /^\S+$/u.test(input),
  )
}

/** The id of a record of which there is one for each of two names: `name:name`. */
export function pairIdOf<Id extends string>() {
  return v.custom<Id>(
    (input) => typeof input === 'string' && input.length <= LONGEST_ID + 1 + LIMITS.shortText,
  )
}

export const nodeId = idOf<NodeId>()

/** A key between which and any other another one can be inserted. */
export const orderKey = v.custom<OrderKey>(
  (input) => typeof input === 'string' && input.length <= LONGEST_ORDER_KEY && parseOrderKey(input) !== null,
)
