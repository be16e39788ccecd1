import { conceptCosine } from './concepts'
import type { Encoded } from './encode'
import { cosine } from './vector'

/** How much two titles have in common, by three measures from 0 to 1. */
export interface Likeness {
  readonly word: number
  readonly gram: number
  readonly concept: number
}

/** Compares two titles; the order does not matter. */
export function likenessOf(a: Encoded, b: Encoded): Likeness {
  return {
    word: cosine(a.wordVector, b.wordVector),
    gram: cosine(a.gramVector, b.gramVector),
    concept: conceptCosine(a.concepts, b.concepts),
  }
}

/** How much a title has in common with several others. */
export interface LikenessToMany {
  readonly wordMean: number
  readonly wordMax: number
  readonly gramMean: number
  readonly gramMax: number
  readonly conceptMean: number
  readonly conceptMax: number
}

/** Mean and maximum of a list that is not empty. */
export function summarise(all: readonly Likeness[]): LikenessToMany {
  const words = all.map(({ word }) => word)
  const grams = all.map(({ gram }) => gram)
  const concepts = all.map(({ concept }) => concept)
  return {
    wordMean: meanOf(words),
    wordMax: Math.max(...words),
    gramMean: meanOf(grams),
    gramMax: Math.max(...grams),
    conceptMean: meanOf(concepts),
    conceptMax: Math.max(...concepts),
  }
}

/** The arithmetic mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
