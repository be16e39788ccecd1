import type { NodeKind } from '../../../domain'

const BLANK = String.raw`[^\S\n]`
const NUMBERING = String.raw`(?:\d+(?:\.\d+)*|[一二三四五六七八九十]{1,3})`

/** `KR1:`, `O2：`, `目标一、`, `关键结果1 ` and the like: how outlines number what they list. */
const LABELS: readonly (readonly [NodeKind, RegExp])[] = [
  ['bigObjective', /^(?:big o|大目标|大目標) ?(?=[:：])/iu],
  [
    'keyResult',
    new RegExp(
      `^(?:kr|key result|关键结果|關鍵結果)${BLANK}?${NUMBERING}(?=${BLANK}?[:：、.．]|${BLANK}+[^\\s\\0])`,
      'iu',
    ),
  ],
  ['keyResult', /^(?:kr|key result|关键结果|關鍵結果) ?(?=[:：])/iu],
  ['objective', new RegExp(`^(?:o|objective|目标|目標)${BLANK}?${NUMBERING}(?=${BLANK}?[:：、.．])`, 'iu')],
  ['objective', /^(?:objective|目标|目標) ?(?=[:：])/iu],
]

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
  for (const [kind, pattern] of LABELS) {
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
