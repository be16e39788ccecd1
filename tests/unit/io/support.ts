import type {
  CodecFailure,
  DocumentContent,
  Ids,
  ImportPreview,
  NodeRecord,
  PlainDate,
} from '../../../src/domain'
import type { ReadContext } from '../../../src/io'
import type { Codec } from '../../../src/io/codec'
import { readWith } from '../../../src/io/read-file'
import type { Result } from '../../../src/lib'

/** A reading context whose ids count from n1. */
export function readContext(name = 'plan.md'): ReadContext {
  let count = 0
  const next = (letter: string): never => `${letter}${(count += 1)}` as never
  const ids: Ids = {
    node: () => next('n'),
    relation: () => next('r'),
    checkIn: () => next('c'),
    healthMetric: () => next('h'),
    win: () => next('w'),
    agendaItem: () => next('a'),
    round: () => next('o'),
    draft: () => next('i'),
    document: () => next('d'),
  }
  return { name, ids, clock: { now: () => 0, today: () => '2027-01-04' as PlainDate } }
}

/** Reads text with one codec, whatever it looks like. */
export function readTextWith(codec: Codec, text: string, name?: string): Result<ImportPreview, CodecFailure> {
  return readWith('test', codec, new TextEncoder().encode(text), readContext(name))
}

export function previewOf(
  result: { ok: true; value: ImportPreview } | { ok: false; error: unknown },
): ImportPreview {
  if (!result.ok) throw new Error(`Expected a preview, got ${JSON.stringify(result.error)}`)
  return result.value
}

export function failureOf(
  result: { ok: true; value: unknown } | { ok: false; error: { code: string } },
): string {
  if (result.ok) throw new Error('Expected a failure')
  return result.error.code
}

/** The nodes in the order of the map, each with its depth; parked branches after the others. */
export function inOrder(content: DocumentContent): readonly (NodeRecord & { readonly depth: number })[] {
  const walk = (parentId: string | null, depth: number): (NodeRecord & { depth: number })[] =>
    content.nodes
      .filter((node) => node.parentId === parentId)
      .sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
      .flatMap((node) => [{ ...node, depth }, ...walk(node.id, depth + 1)])
  const all = walk(null, 0)
  const parkedRoots = new Set(content.nodes.filter(({ parked }) => parked !== null).map(({ id }) => id))
  const parked: typeof all = []
  const onMap: typeof all = []
  let into = onMap
  for (const node of all) {
    if (node.depth === 0) into = parkedRoots.has(node.id) ? parked : onMap
    into.push(node)
  }
  return [...onMap, ...parked]
}

const LETTERS = { bigObjective: 'B', objective: 'O', keyResult: 'K', action: 'A', idea: 'I' } as const

/** The tree as indented lines, `B Title`; parked roots carry a star. */
export function outlineOf(content: DocumentContent): string {
  return inOrder(content)
    .map(
      ({ depth, kind, title, parked }) =>
        `${'  '.repeat(depth)}${parked ? '*' : ''}${LETTERS[kind]} ${title}`,
    )
    .join('\n')
}
