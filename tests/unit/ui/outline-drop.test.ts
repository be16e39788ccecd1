import { describe, expect, it } from 'vitest'
import { createLiveDocument } from '../../../src/domain'
import { dropMove, dropSideAt } from '../../../src/ui/outline/drag/drop-place'
import { outlineRows, type OutlineRow } from '../../../src/ui/outline/use-outline-rows'
import { bigObjective, idOf, keyResult, objective, okr } from '../../support/builders'

const content = okr(bigObjective('Big', objective('A', keyResult('A1'), keyResult('A2')), objective('B')))
const document = createLiveDocument(content)
const id = (title: string) => idOf(content, title)

function rowOf(title: string, folded: readonly string[] = []): OutlineRow {
  const rows = outlineRows(document, { folded: new Set(folded.map(id)), focusBranch: null })
  const row = rows.find((candidate) => candidate.id === id(title))
  if (row === undefined) throw new Error(`There is no line "${title}"`)
  return row
}

describe('where a drop on a line goes', () => {
  it('is before it at its top, behind it at its bottom, and into it between', () => {
    const row = rowOf('A1')
    expect([0.1, 0.5, 0.9].map((share) => dropSideAt(row, share))).toEqual(['before', 'inside', 'after'])
  })

  it('is always into the outermost line', () => {
    expect([0, 0.5, 1].map((share) => dropSideAt(rowOf('Big'), share))).toEqual([
      'inside',
      'inside',
      'inside',
    ])
  })

  it('is a place among the siblings', () => {
    expect(dropMove(document, rowOf('A2'), 'before')).toEqual({ parentId: id('A'), after: id('A1') })
    expect(dropMove(document, rowOf('A1'), 'before')).toEqual({ parentId: id('A'), after: null })
    expect(dropMove(document, rowOf('A1'), 'after')).toEqual({ parentId: id('A'), after: id('A1') })
    expect(dropMove(document, rowOf('B'), 'inside')).toEqual({ parentId: id('B') })
  })

  it('is the first child behind a line that is open, and the next sibling behind one that is folded', () => {
    expect(dropMove(document, rowOf('A'), 'after')).toEqual({ parentId: id('A'), after: null })
    expect(dropMove(document, rowOf('A', ['A']), 'after')).toEqual({ parentId: id('Big'), after: id('A') })
  })
})
