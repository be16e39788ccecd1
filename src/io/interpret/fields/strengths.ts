import type { SupportStrength } from '../../../domain'

/** How the bracket says a support strength, by its number. */
export const STRENGTH_WORDS = ['not at all', 'weakly', 'partly', 'strongly'] as const

const STRENGTHS: ReadonlyMap<string, SupportStrength> = new Map([
  [STRENGTH_WORDS[0], 0],
  [STRENGTH_WORDS[1], 1],
  [STRENGTH_WORDS[2], 2],
  [STRENGTH_WORDS[3], 3],
  ['无', 0],
  ['弱', 1],
  ['部分', 2],
  ['强', 3],
])

export function strengthOf(word: string): SupportStrength | null {
  return STRENGTHS.get(word.toLowerCase()) ?? null
}
