import type { BranchColour, NodeRecord } from '../../../domain'

/** Side and colour of a child of a Big O. */
export type BranchStyle = Pick<NodeRecord, 'side' | 'colour'>

const COLOURS: readonly BranchColour[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** The style that children of a Big O get when added one after the other: alternating sides, a fresh colour each. */
export function defaultBranchStyle(index: number): BranchStyle {
  return { side: index % 2 === 0 ? 'end' : 'start', colour: COLOURS[index % COLOURS.length] ?? null }
}

export function sameBranchStyle(a: BranchStyle, b: BranchStyle): boolean {
  return a.side === b.side && a.colour === b.colour
}

/** One style as the front matter says it, e.g. `end 3`. */
export function writeBranchStyle({ side, colour }: BranchStyle): string {
  return `${side ?? '-'} ${colour ?? '-'}`
}

export function readBranchStyle(text: string): BranchStyle {
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
