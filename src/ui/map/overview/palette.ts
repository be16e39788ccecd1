import type { BranchColour } from '../../../domain'

/** Colours of the present theme for drawing on a canvas, which does not know custom properties. */
export interface Palette {
  /** The resolved value of a custom property, e.g. `--warn-badge`. */
  readonly token: (name: `--${string}`) => string
  readonly branch: (colour: BranchColour | null) => string
  readonly branchSoft: (colour: BranchColour | null) => string
}

/** Resolves properties on an element of the page, each once. Make a new palette when the theme may have changed. */
export function paletteOf(element: HTMLElement): Palette {
  const known = new Map<string, string>()

  function token(name: `--${string}`): string {
    const before = known.get(name)
    if (before !== undefined) return before
    element.style.color = `var(${name})`
    const resolved = getComputedStyle(element).color
    known.set(name, resolved)
    return resolved
  }

  return {
    token,
    branch: (colour) => token(colour === null ? '--brand' : `--b${colour}`),
    branchSoft: (colour) => token(colour === null ? '--brand-soft' : `--b${colour}s`),
  }
}
