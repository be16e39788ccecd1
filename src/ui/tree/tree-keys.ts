import type { TreeRow } from './tree-rows'

/** What a key does in a tree: go to a line, or open or close the line it is on. */
export type TreeAction =
  { readonly type: 'move'; readonly index: number } | { readonly type: 'toggle'; readonly expanded: boolean }

/**
 * The keys of the ARIA tree pattern: up, down, Home and End; right opens a closed line, then goes to its first child;
 * left closes an open line, else goes to the parent. Null for any other key; `stay` where there is nowhere to go.
 */
export function treeAction(
  rows: readonly Pick<TreeRow, 'level' | 'expanded'>[],
  index: number,
  key: string,
): TreeAction | 'stay' | null {
  const row = rows[index]
  if (row === undefined) return null
  const to = (target: number): TreeAction | 'stay' =>
    rows[target] === undefined ? 'stay' : { type: 'move', index: target }
  switch (key) {
    case 'ArrowDown':
      return to(index + 1)
    case 'ArrowUp':
      return to(index - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    case 'ArrowRight':
      if (row.expanded === false) return { type: 'toggle', expanded: true }
      return (rows[index + 1]?.level ?? 0) > row.level ? to(index + 1) : 'stay'
    case 'ArrowLeft':
      if (row.expanded === true) return { type: 'toggle', expanded: false }
      return to(rows.findLastIndex(({ level }, at) => at < index && level < row.level))
    default:
      return null
  }
}

/** Characters that follow each other within this many milliseconds are one search. */
const TYPE_AHEAD_MS = 500

interface TypeAheadTree {
  readonly count: number
  /** Of the line with the focus. */
  readonly index: number
  readonly labelOf: (index: number) => string
}

/** Finds lines by the beginnings of their labels. */
export interface TypeAhead {
  /** The next line that begins with what was typed up to `time`, in ms; null without one. */
  readonly type: (character: string, time: number, tree: TypeAheadTree) => number | null
}

export function createTypeAhead(): TypeAhead {
  let typed = ''
  let last = -Infinity
  return {
    type: (character, time, { count, index, labelOf }) => {
      typed = time - last <= TYPE_AHEAD_MS ? typed + fold(character) : fold(character)
      last = time
      // The same letter again goes to the next line with it; more letters may stay where they are.
      const repeated = typed.replaceAll(fold(character), '') === ''
      const needle = repeated ? fold(character) : typed
      const first = repeated ? 1 : 0
      for (let step = first; step < count + first; step += 1) {
        const at = (index + step) % count
        if (fold(labelOf(at)).startsWith(needle)) return at
      }
      return null
    },
  }
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trimStart()
}
