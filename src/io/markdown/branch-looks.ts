import type { BranchColour, NodeRecord } from '../../domain'

/** Side and colour of a child of a Big O. */
export type BranchLook = Pick<NodeRecord, 'side' | 'colour'>

const COLOURS: readonly BranchColour[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** The look that children of a Big O get when added one after the other: alternating sides, a fresh colour each. */
export function defaultLook(index: number): BranchLook {
  return { side: index % 2 === 0 ? 'end' : 'start', colour: COLOURS[index % COLOURS.length] ?? null }
}

export function sameLook(a: BranchLook, b: BranchLook): boolean {
  return a.side === b.side && a.colour === b.colour
}

/** One look as the front matter says it, e.g. `end 3`. */
export function writeLook({ side, colour }: BranchLook): string {
  return `${side ?? '-'} ${colour ?? '-'}`
}

export function readLook(text: string): BranchLook {
  const [side, colour] = text.trim().split(' ')
  return {
    side: side === 'start' || side === 'end' ? side : null,
    colour: branchColour(Number(colour)),
  }
}

/** The number as a colour, null if it is none. */
export function branchColour(value: number): BranchColour | null {
  return COLOURS.find((colour) => colour === value) ?? null
}
