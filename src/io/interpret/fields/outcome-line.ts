import { LIMITS, NEXT_STEPS, type Outcome } from '../../../domain'

/** What came of a node at the end of a cycle. */
export type ForeignOutcome = Pick<Outcome, 'score' | 'cause' | 'next' | 'sufficed'>

const SUFFICED = { yes: 'enough', no: 'not enough', unsure: 'perhaps enough' } as const
const ANSWERS = Object.entries(SUFFICED) as readonly (readonly [keyof typeof SUFFICED, string])[]

/** One line, `0.6, keep, not enough: the cause`. */
export function writeOutcome({ score, cause, next, sufficed }: ForeignOutcome): string {
  const head = [
    ...(score === null ? [] : [String(score)]),
    ...(next === null ? [] : [next]),
    ...(sufficed === null ? [] : [SUFFICED[sufficed]]),
  ].join(', ')
  const words = cause.replace(/\s+/gu, ' ').trim()
  return words === '' ? head : `${head}: ${words}`
}

/** What a line of `writeOutcome` says; null where it is none. */
export function readOutcome(line: string): ForeignOutcome | null {
  const [, head = '', cause = ''] = /^([^:：]*)(?:[:：] ?(.*))?$/su.exec(line.trim()) ?? []
  let outcome: ForeignOutcome = {
    score: null,
    cause: cause.slice(0, LIMITS.shortText),
    next: null,
    sufficed: null,
  }
  for (const part of head.split(/[,，]\s*/u).filter((said) => said !== '')) {
    const taken = readPart(part.trim())
    if (taken === null) return null
    outcome = { ...outcome, ...taken }
  }
  return head.trim() === '' && cause === '' ? null : outcome
}

function readPart(part: string): Partial<ForeignOutcome> | null {
  const next = NEXT_STEPS.find((step) => step === part)
  if (next) return { next }
  const answer = ANSWERS.find(([, words]) => words === part)
  if (answer) return { sufficed: answer[0] }
  const score = /^(?:[01]|[01]?\.\d+)(?:e-\d+)?$/u.test(part) ? Number(part) : Number.NaN
  return score >= 0 && score <= 1 ? { score } : null
}
