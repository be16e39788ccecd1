import { NODE_KINDS, type NodeKind } from '../../../domain'

/** How people name one kind of node in texts. */
interface KindWords {
  /** What the writer puts before a title whose kind its place cannot say. */
  readonly marker: string
  /** What a reader takes for a marker, in brackets at the start of a line; in lower case. */
  readonly inBrackets: readonly string[]
  /** How outlines number what they list: `KR1:`, `O2：`, `目标一、`, `关键结果1 ` and the like. */
  readonly labels: readonly RegExp[]
  /** What a cell says that names the kind of its row. */
  readonly cell: string
  /** What other programs put there. */
  readonly inCells: RegExp
}

const BLANK = String.raw`[^\S\n]`
const NUMBERING = String.raw`(?:\d+(?:\.\d+)*|[一二三四五六七八九十]{1,3})`

/** The words of every kind, in English and in both scripts of Chinese. */
const KIND_WORDS: Readonly<Record<NodeKind, KindWords>> = {
  bigObjective: {
    marker: '[Big O]',
    inBrackets: ['big o', '大目标'],
    labels: [/^(?:big o|大目标|大目標) ?(?=[:：])/iu],
    cell: 'Big O',
    inCells: /^(?:big o|vision|mission|大目标|愿景)$/i,
  },
  objective: {
    marker: '[O]',
    inBrackets: ['o', 'objective', '目标'],
    labels: [
      new RegExp(`^(?:o|objective|目标|目標)${BLANK}?${NUMBERING}(?=${BLANK}?[:：、.．])`, 'iu'),
      /^(?:objective|目标|目標) ?(?=[:：])/iu,
    ],
    cell: 'Objective',
    inCells: /^(?:o|objectives?|goals?|big bet|目标|目標)$/i,
  },
  keyResult: {
    marker: '[KR]',
    inBrackets: ['kr', 'key result', '关键结果'],
    labels: [
      new RegExp(
        `^(?:kr|key result|关键结果|關鍵結果)${BLANK}?${NUMBERING}(?=${BLANK}?[:：、.．]|${BLANK}+[^\\s\\0])`,
        'iu',
      ),
      /^(?:kr|key result|关键结果|關鍵結果) ?(?=[:：])/iu,
    ],
    cell: 'Key result',
    inCells: /^(?:key ?results?|krs?|metric|milestone|关键结果|關鍵結果)$/i,
  },
  action: {
    marker: '[A]',
    inBrackets: ['a', 'action', '行动'],
    labels: [],
    cell: 'Action',
    inCells:
      /^(?:actions?|tasks?|initiatives?|projects?|deliverables?|activit(?:y|ies)|to.?dos?|行动|任务|举措)$/i,
  },
  idea: {
    marker: '[idea]',
    inBrackets: ['idea', '想法'],
    labels: [],
    cell: 'Idea',
    inCells: /^(?:ideas?|想法)$/i,
  },
}

/** What the writer puts before a title whose kind its place cannot say. */
export function markerOfKind(kind: NodeKind): string {
  return KIND_WORDS[kind].marker
}

const KIND_IN_BRACKETS: ReadonlyMap<string, NodeKind> = new Map(
  NODE_KINDS.flatMap((kind) => KIND_WORDS[kind].inBrackets.map((word) => [word, kind] as const)),
)

/** The kind that a word in brackets names, whatever its case; null where it names none. */
export function kindInBrackets(word: string): NodeKind | null {
  return KIND_IN_BRACKETS.get(word.trim().toLowerCase()) ?? null
}

/** Every label with the kind that it names. */
export const KIND_LABELS: readonly (readonly [NodeKind, RegExp])[] = NODE_KINDS.flatMap((kind) =>
  KIND_WORDS[kind].labels.map((label) => [kind, label] as const),
)

/** What a cell says that names the kind of its row. */
export function cellOfKind(kind: NodeKind): string {
  return KIND_WORDS[kind].cell
}

/** The kind that a cell of a table names; null where it names none. */
export function kindInCell(cell: string): NodeKind | null {
  return NODE_KINDS.find((kind) => KIND_WORDS[kind].inCells.test(cell.trim())) ?? null
}
