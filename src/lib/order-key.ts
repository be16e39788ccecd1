import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Brand } from './brand'

/** A fractional index: siblings sort by it in code units, and there is always room between two. */
export type OrderKey = Brand<string, 'OrderKey'>

/** A key after `before` and before `after` (null: no neighbour). Throws when the two are not in order. */
export function orderKeyBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  return generateKeyBetween(before, after) as OrderKey
}

/** `count` keys in order, all between the two neighbours. Throws when the two are not in order. */
export function orderKeysBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  return generateNKeysBetween(before, after, count) as OrderKey[]
}

/** The key if it is one that this library can insert beside, else null: keys from outside pass here. */
export function parseOrderKey(text: string): OrderKey | null {
  try {
    generateKeyBetween(text, null)
    return text as OrderKey
  } catch {
    return null
  }
}

/** Order of two strings by code units, the only order that every browser agrees on. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
