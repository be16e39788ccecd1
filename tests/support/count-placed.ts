import { vi } from 'vitest'
import { placeBox } from '../../src/layout/placement/place-box'

/**
 * Boxes that the layout has placed so far, each with the children that this looks at. The test file must spy on the
 * module: `vi.mock(import('…/src/layout/placement/place-box'), { spy: true })`.
 */
export function countPlaced(): number {
  return vi
    .mocked(placeBox)
    .mock.calls.reduce((sum, [, { input, children }]) => sum + 1 + (input.folded ? 0 : children.length), 0)
}
