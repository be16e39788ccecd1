import { effortFamily, KINDS, mapRoots, walkBranch, type DocumentReader, type NodeId } from '../../../domain'

/** One page of a presentation: a Big O with its objectives, or an objective with its key results. */
export interface Slide {
  readonly nodeId: NodeId
  /** What is listed below the title; the rest of a long family stands on the next slides. */
  readonly listed: readonly NodeId[]
  /** Which of the slides of this node it is, counted from 1. */
  readonly part: number
  readonly parts: number
}

/** The most that one slide lists. */
const MOST_LISTED = 6

/** How many lines of titles one slide has room for at its smallest type, and how many letters a line holds. */
const MOST_LINES = 12
const LETTERS_A_LINE = 44

/** The slides of a map in its order: each Big O before its objectives, parked branches left out. */
export function slidesOf(document: DocumentReader): readonly Slide[] {
  return mapRoots(document).flatMap((root) =>
    [...walkBranch(document, root)].flatMap((id) => {
      const kind = document.node(id)?.kind
      return kind !== undefined && KINDS[kind].progress === 'children' ? slidesOfNode(document, id) : []
    }),
  )
}

function slidesOfNode(document: DocumentReader, nodeId: NodeId): Slide[] {
  const pages: NodeId[][] = [[]]
  let lines = 0
  for (const { id, title } of effortFamily(document, nodeId)) {
    const needed = linesOf(title)
    const page = pages.at(-1) ?? []
    if (page.length === MOST_LISTED || (page.length > 0 && lines + needed > MOST_LINES)) {
      pages.push([id])
      lines = needed
    } else {
      page.push(id)
      lines += needed
    }
  }
  return pages.map((listed, index) => ({ nodeId, listed, part: index + 1, parts: pages.length }))
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** How many lines a title takes; two at least, since its figures stand beside it in two. A Chinese character is as wide as two letters. */
function linesOf(title: string): number {
  const lines = title.split('\n').map((line) => {
    const letters = line.length + (line.match(WIDE)?.length ?? 0)
    return Math.max(1, Math.ceil(letters / LETTERS_A_LINE))
  })
  return Math.max(
    2,
    lines.reduce((sum, count) => sum + count, 0),
  )
}
