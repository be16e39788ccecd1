import type { Cycle, ImportLoss, NodeKind } from '../../../domain'
import { splitBracket, unreadDatesIn } from './bracket'
import { maskEscapes, trimUnescaped } from './escape'
import type { LineFields } from '../fields/fields'
import { plainWords, withoutEmphasis } from './inline'
import { markerOf } from './kind-markers'
import { labelOf } from './labels'

/** What the words of one line say of a node. */
export interface LineContent {
  /** Null: the line does not say, its place in the tree does. */
  readonly kind: NodeKind | null
  readonly title: string
  readonly fields: LineFields
  readonly losses: readonly ImportLoss[]
}

/** Reads the text of a heading or bullet: marker, label, words, bracket. Days without a year are read within the cycle. */
export function readLine(text: string, line: number | null, cycle: Cycle | null = null): LineContent {
  const trimmed = trimUnescaped(withoutEmphasis(text))
  const marker = markerOf(maskEscapes(trimmed))
  const unmarked = trimmed.slice(marker?.length ?? 0)
  const label = labelOf(maskEscapes(unmarked))
  const { words, fields } = splitBracket(unmarked.slice(label?.length ?? 0), cycle)
  const { text: title, losses } = plainWords(words, line)
  if (marker?.done) fields.facets.done = true
  const dates: readonly ImportLoss[] = [
    ...unreadDatesIn(words, cycle).map((said) => ({ code: 'dateUnread', line, text: said }) as const),
    ...fields.assumedDays.map(
      ({ said, day }) => ({ code: 'yearAssumed', line, text: `${said} → ${day}` }) as const,
    ),
  ]
  return { kind: marker?.kind ?? label?.kind ?? null, title, fields, losses: [...losses, ...dates] }
}
