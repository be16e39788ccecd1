import type { Certainty, Head } from '../codec'

export function sniffPlantuml({ text }: Head): Certainty {
  return /^\s*(?:'[^\n]*\n\s*)*@start(?:mindmap|wbs)\b/.test(text) ? 3 : 0
}
