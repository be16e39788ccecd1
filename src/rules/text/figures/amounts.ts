import type { Sentence } from '../sentence/sentence'

/** An amount, cadence, limit or bar stands in the sentence. */
export function hasAmount({ quantities, bars, times }: Sentence): boolean {
  return quantities.length > 0 || bars.length > 0 || times.some(({ type }) => type !== 'point')
}
