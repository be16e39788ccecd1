/** How the answers of several people lie. */
export interface Spread {
  readonly count: number
  readonly mean: number
  readonly least: number
  readonly most: number
}

/** The spread of some numbers; null where there is none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  return {
    count: values.length,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    least: Math.min(...values),
    most: Math.max(...values),
  }
}

/** How many of the numbers are each whole number from `least` to `most`. */
export function histogramOf(values: readonly number[], least: number, most: number): readonly number[] {
  return Array.from(
    { length: most - least + 1 },
    (_, step) => values.filter((value) => value === least + step).length,
  )
}
