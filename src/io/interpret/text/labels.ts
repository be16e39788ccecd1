import type { NodeKind } from '../../../domain'
import { KIND_LABELS } from './kind-words'

export interface Label {
  readonly kind: NodeKind
  /** The number behind the word, null if there is none or it is not a plain one. */
  readonly number: number | null
  /** Where the separator begins: a backslash there makes the label an ordinary word. */
  readonly separatorAt: number
  /** Length of label, separator and the blanks after it. */
  readonly length: number
}

/** The label at the beginning of a line whose escaped pairs are blanked out; null if there is none. */
export function labelOf(mask: string): Label | null {
  for (const [kind, pattern] of KIND_LABELS) {
    const found = pattern.exec(mask)
    if (!found) continue
    const separatorAt = found[0].length
    const rest = /^[^\S\n]?[:：、.．]?[^\S\n]*/u.exec(mask.slice(separatorAt))
    const number = Number.parseInt(/\d+$/.exec(found[0])?.[0] ?? '', 10)
    return {
      kind,
      number: Number.isNaN(number) ? null : number,
      separatorAt,
      length: separatorAt + (rest?.[0].length ?? 0),
    }
  }
  return null
}
