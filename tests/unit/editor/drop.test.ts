import { describe, expect, it } from 'vitest'
import { contentOf, type NodeId } from '../../../src/domain'
import { commands, dropRefusal } from '../../../src/editor'
import {
  action,
  bigObjective,
  idea,
  keyResult,
  objective,
  okr,
  parked,
  withMeta,
} from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

/** A and C stand at the end, B at the start. */
const map = () =>
  okr(
    bigObjective(
      'Big',
      objective('A', keyResult('A1', action('Do')), keyResult('A2'), keyResult('A3')),
      objective('B', keyResult('B1')),
      objective('C'),
    ),
    parked(idea('Later', idea('Much later'))),
  )

const open = () => createTestEditor(map())

describe('dropping branches on a card', () => {
  it('makes them its last children, in their order on the map, in one step', () => {
    const editor = open()
    const before = contentOf(editor.document())
    const ids = [editor.id('A3'), editor.id('A1'), editor.id('Do')]
    editor.execute(commands.drop, { ids, parentId: editor.id('B') })
    expect(editor.childrenOf('B')).toEqual(['B1', 'A1', 'A3'])
    expect(editor.childrenOf('A1')).toEqual(['Do'])
    expect(editor.announced()).toBe('editor.announce.dropped')
    editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
  })

  it('selects what was dropped, and keeps a selection that holds it', () => {
    const editor = open()
    editor.execute(commands.drop, { ids: [editor.id('A1')], parentId: editor.id('B') })
    expect(editor.selected()).toEqual(['A1'])
    editor.select('A2', 'A1')
    editor.execute(commands.drop, { ids: [editor.id('A1')], parentId: editor.id('C') })
    expect(editor.selected()).toEqual(['A2', 'A1'])
  })

  it('opens a folded parent', () => {
    const editor = open()
    editor.execute(commands.toggleFold, { ids: [editor.id('B')] })
    editor.execute(commands.drop, { ids: [editor.id('C')], parentId: editor.id('B') })
    expect(editor.state().session.folded.size).toBe(0)
  })

  it('lets a chain stand that the method does not have', () => {
    const editor = open()
    expect(editor.execute(commands.drop, { ids: [editor.id('Do')], parentId: editor.id('Big') })).toBe(true)
    expect(editor.find('Do')).toMatchObject({ kind: 'action', side: 'start' })
  })

  it('puts a card placed by hand back in line when it is its own parent', () => {
    const editor = open()
    const ids = [editor.id('A1')]
    editor.execute(commands.placeByHand, { ids, by: { x: 90, y: 40 } })
    editor.execute(commands.drop, { ids, parentId: editor.id('A') })
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2', 'A3'])
    expect(editor.find('A1').offset).toBeNull()
  })
})

describe('dropping between siblings', () => {
  it('changes the order', () => {
    const editor = open()
    const [parentId, after] = [editor.id('A'), editor.id('A3')]
    editor.execute(commands.drop, { ids: [editor.id('A1')], parentId, after })
    expect(editor.childrenOf('A')).toEqual(['A2', 'A3', 'A1'])
    editor.execute(commands.drop, { ids: [editor.id('A3')], parentId, after: null })
    expect(editor.childrenOf('A')).toEqual(['A3', 'A2', 'A1'])
  })

  it('around the Big O changes the side', () => {
    const editor = open()
    editor.execute(commands.drop, {
      ids: [editor.id('C')],
      parentId: editor.id('Big'),
      after: null,
      side: 'start',
    })
    expect(editor.childrenOf('Big')).toEqual(['C', 'A', 'B'])
    expect(editor.find('C').side).toBe('start')
  })

  it('brings a parked branch to that place', () => {
    const editor = open()
    editor.execute(commands.drop, {
      ids: [editor.id('Later')],
      parentId: editor.id('A'),
      after: editor.id('A1'),
    })
    expect(editor.childrenOf('A')).toEqual(['A1', 'Later', 'A2', 'A3'])
    expect(editor.find('Later').parked).toBeNull()
    editor.execute(commands.undo)
    expect(editor.find('Later').parked).toEqual({ reason: '' })
  })
})

describe('placing by hand', () => {
  it('is away from the Big O on either side, and several keep their places to each other', () => {
    const editor = open()
    const ids = [editor.id('A'), editor.id('B')]
    editor.execute(commands.placeByHand, { ids, by: { x: 50, y: -20 } })
    expect(editor.find('A').offset).toEqual({ away: 50, down: -20 })
    expect(editor.find('B').offset).toEqual({ away: -50, down: -20 })
    expect(editor.find('A1').offset).toBeNull()
  })

  it('is down the screen in a map from top to bottom', () => {
    const editor = createTestEditor(withMeta(map(), { arrangement: 'topDown' }))
    editor.execute(commands.placeByHand, { ids: [editor.id('A')], by: { x: 30, y: 70 } })
    expect(editor.find('A').offset).toEqual({ away: 70, down: 30 })
  })

  it('moves on from where a card was placed, and ends near its place in line', () => {
    const editor = open()
    const ids = [editor.id('A1')]
    editor.execute(commands.placeByHand, { ids, by: { x: 50, y: 50 } })
    editor.execute(commands.placeByHand, { ids, by: { x: -20, y: 0 } })
    expect(editor.find('A1').offset).toEqual({ away: 30, down: 50 })
    editor.execute(commands.placeByHand, { ids, by: { x: -28, y: -47 } })
    expect(editor.find('A1').offset).toBeNull()
  })

  it('goes with the keyboard too, quick presses in one step', () => {
    const editor = open()
    editor.select('A1')
    expect(editor.press('Alt+Shift+ArrowRight')).toBe('node.nudgeRight')
    editor.press('Alt+Shift+ArrowDown')
    editor.press('Alt+Shift+ArrowDown')
    expect(editor.find('A1').offset).toEqual({ away: 24, down: 48 })
    editor.execute(commands.undo)
    expect(editor.find('A1').offset).toBeNull()
  })
})

describe('tidying', () => {
  const scattered = () => {
    const editor = open()
    editor.execute(commands.placeByHand, {
      ids: [editor.id('A'), editor.id('B')],
      by: { x: 40, y: 0 },
    })
    editor.execute(commands.placeByHand, { ids: [editor.id('A1')], by: { x: 0, y: 40 } })
    const placed = () =>
      contentOf(editor.document())
        .nodes.filter(({ offset }) => offset !== null)
        .map(({ title }) => title)
    return { editor, placed }
  }

  it('takes the selected branches, the node alone, or the whole map', () => {
    const { editor, placed } = scattered()
    editor.select('A')
    editor.execute(commands.tidyNode)
    expect(placed()).toEqual(['A1', 'B'])
    editor.execute(commands.undo)
    editor.execute(commands.tidy)
    expect(placed()).toEqual(['B'])
    editor.execute(commands.undo)
    editor.execute(commands.tidyAll)
    expect(placed()).toEqual([])
    editor.execute(commands.undo)
    expect(placed()).toEqual(['A', 'A1', 'B'])
  })
})

describe('what cannot be dropped', () => {
  it('is a branch into itself and the last Big O, and says why', () => {
    const editor = open()
    const why = (title: string, parent: string | null) =>
      dropRefusal(
        editor.document(),
        new Set<NodeId>([editor.id(title)]),
        parent === null ? null : editor.id(parent),
      )?.key
    expect(why('A', 'Do')).toBe('editor.refused.wouldCycle')
    expect(why('A', 'A')).toBe('editor.refused.wouldCycle')
    expect(why('Big', null)).toBe('editor.refused.isBigObjective')
    expect(why('Big', 'Later')).toBe('editor.refused.isBigObjective')
    expect(why('Do', 'Big')).toBeUndefined()
    expect(editor.execute(commands.drop, { ids: [editor.id('A')], parentId: editor.id('Do') })).toBe(false)
    expect(editor.state().toast?.message.key).toBe('editor.refused.wouldCycle')
  })
})
