import type { CheckRow, Diagnostic } from '../../../../rules'

/** Checks that stand in one list. */
export interface CheckList {
  readonly key: string
  readonly label: string
  /** Findings that one button fixes together; none: there is no such button. */
  readonly fixable: readonly Diagnostic[]
  readonly rows: readonly CheckRow[]
}

/** Lists under one heading. */
export interface CheckSection {
  readonly key: string
  readonly heading: string
  readonly lists: readonly CheckList[]
}

/** What the panel draws, line by line. */
export type DrawnLine = { readonly key: string; readonly section: CheckSection } & (
  | { readonly type: 'heading' }
  | { readonly type: 'fixAll'; readonly list: CheckList }
  | {
      readonly type: 'check'
      readonly list: CheckList
      readonly row: CheckRow
      /** Counted from 1 within its list. */
      readonly position: number
    }
)

export function linesOf(sections: readonly CheckSection[]): readonly DrawnLine[] {
  const lines: DrawnLine[] = []
  for (const section of sections) {
    lines.push({ type: 'heading', key: section.key, section })
    for (const list of section.lists) {
      if (fixOfAll(list.fixable) !== undefined)
        lines.push({ type: 'fixAll', key: `all ${list.key}`, section, list })
      list.rows.forEach((row, index) =>
        lines.push({ type: 'check', key: row.key, section, list, row, position: index + 1 }),
      )
    }
  }
  return lines
}

/** The fix that every one of several findings offers first. */
export function fixOfAll(found: readonly Diagnostic[]): string | undefined {
  const [first] = found
  const fix = first && fixOf(first)
  return found.length > 1 && found.every((diagnostic) => fixOf(diagnostic) === fix) ? fix : undefined
}

function fixOf({ offers }: Diagnostic): string | undefined {
  return offers.find((offer) => offer.type === 'fix' && !offer.requiresConfirmation)?.id
}

/** Neighbours with the same key, together. */
export function groupConsecutive<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly { readonly key: string; readonly items: readonly Item[] }[] {
  const runs: { key: string; items: Item[] }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const open = runs.at(-1)
    if (open?.key === key) open.items.push(item)
    else runs.push({ key, items: [item] })
  }
  return runs
}
