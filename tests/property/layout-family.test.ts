import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Family } from '../../src/layout/placement/family'
import { placeFamilyByDagre } from '../../src/layout/placement/place-family'
import { placeFamilyFast } from '../../src/layout/placement/place-family-fast'

function families(growth: Family['growth']): fc.Arbitrary<Family> {
  return fc.record({
    growth: fc.constant(growth),
    parent: fc.oneof(fc.integer({ min: 20, max: 200 }), fc.integer({ min: 20, max: 4000 })),
    children: fc.array(fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 3000 })), {
      minLength: 1,
      maxLength: 40,
      size: 'max',
    }),
    gap: fc.integer({ min: 0, max: 80 }),
  })
}

describe.each(['left', 'right', 'down'] as const)('a family that grows %s', (growth) => {
  it('is placed by the closed form exactly where dagre places it', () => {
    fc.assert(
      fc.property(families(growth), (family) => {
        expect(placeFamilyFast(family)).toEqual(placeFamilyByDagre(family))
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('keeps the order of siblings and the gaps between them', () => {
    fc.assert(
      fc.property(families(growth), (family) => {
        const { children } = placeFamilyFast(family)
        for (const [index, start] of children.entries()) {
          if (index === 0) continue
          const previous = children[index - 1] ?? NaN
          expect(start - previous).toBe((family.children[index - 1] ?? NaN) + family.gap)
        }
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})
