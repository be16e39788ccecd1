import { expect, it, vi } from 'vitest'
import type { DocumentContent } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { createTextMeasurer } from '../../../src/layout'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { action, bigObjective, keyResult, objective, okr, type NodeSpec } from '../../support/builders'
import { countPlaced } from '../../support/count-placed'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

vi.mock(import('../../../src/layout/placement/place-box'), { spy: true })

const ARITY = 3

function children(name: string, make: (name: string) => NodeSpec): NodeSpec[] {
  return Array.from({ length: ARITY }, (_, index) => make(`${name}.${index}`))
}

/** So many actions in families of three. */
function actions(name: string, size: number): NodeSpec {
  const parts = Array.from({ length: ARITY }, (_, index) => Math.floor((size - 1 + index) / ARITY))
  return action(name, ...parts.flatMap((part, index) => (part > 0 ? actions(`${name}.${index}`, part) : [])))
}

/** A map of `size` nodes in families of three. Whatever goes beyond 40 stands below its very last action. */
function mapOf(size: number): DocumentContent {
  const leaf = (name: string) => actions(name, name === '0.2.2.2' ? size - 39 : 1)
  return okr(
    bigObjective(
      '0',
      ...children('0', (name) =>
        objective(name, ...children(name, (result) => keyResult(result, ...children(result, leaf)))),
      ),
    ),
  )
}

interface Counted {
  readonly editor: TestEditor
  /** Nodes that an edit reads, and boxes that it places. */
  readonly visitsOf: (edit: () => void) => number
  /** Boxes that an edit places. */
  readonly placedBy: (edit: () => void) => number
}

/** A running editor and the layout that follows it. */
function open(size: number): Counted {
  const editor = createTestEditor(mapOf(size), { checkInvariants: false })
  const document = editor.document()
  expect(document.count('nodes')).toBe(size)
  const measurer = createTextMeasurer((text) => text.length * 7)
  new MapLayout(editor, createCardSizes(editor.store.getState, measurer, 'sans-serif'))
  let nodes = 0
  const node = document.node.bind(document)
  const childrenOf = document.children.bind(document)
  const all = document.all.bind(document)
  vi.spyOn(document, 'node').mockImplementation((id) => {
    nodes += 1
    return node(id)
  })
  vi.spyOn(document, 'children').mockImplementation((id) => {
    const ids = childrenOf(id)
    nodes += 1 + ids.length
    return ids
  })
  vi.spyOn(document, 'all').mockImplementation((table) => {
    nodes += document.count(table)
    return all(table)
  })
  const growth = (count: () => number) => (edit: () => void) => {
    const before = count()
    edit()
    return count() - before
  }
  return { editor, visitsOf: growth(() => nodes + countPlaced()), placedBy: growth(countPlaced) }
}

const LONG = 'Call two customers, and then as many more as are needed to be quite sure of it'

/** What each edit of the first action looks at, after a first one has read what is kept. */
function costs(size: number): ReadonlyMap<string, number> {
  const { editor, visitsOf } = open(size)
  const [leaf, family, elsewhere] = [editor.id('0.0.0.0'), editor.id('0.0.0'), editor.id('0.0.1')]
  const rename = (title: string) => void editor.execute(commands.setTitle, { id: leaf, title })
  const fold = () => void editor.execute(commands.toggleFold, { ids: [family] })
  rename('Call one customer')
  const edits: Readonly<Record<string, () => void>> = {
    select: () => void editor.execute(commands.select, { ids: [leaf] }),
    setTitle: () => rename('Call two customers'),
    setLongTitle: () => rename(LONG),
    undo: () => void editor.execute(commands.undo),
    redo: () => void editor.execute(commands.redo),
    fold,
    unfold: fold,
    move: () => void editor.execute(commands.drop, { ids: [leaf], parentId: elsewhere }),
    addChild: () => void editor.execute(commands.addChild),
  }
  return new Map(Object.entries(edits).map(([name, edit]) => [name, visitsOf(edit)]))
}

it('looks at half more at most for an edit in 10,000 nodes than in 100, in families of one size', () => {
  const [small, large] = [costs(100), costs(10_000)]
  for (const [edit, visits] of small) {
    expect(visits, edit).toBeGreaterThan(0)
    expect(large.get(edit), edit).toBeLessThanOrEqual(1.5 * visits)
  }
})

it('places no family above one whose room stays the same', () => {
  const { editor, placedBy } = open(100)
  const [first, third, family] = [editor.id('0.0.0.0'), editor.id('0.0.0.2'), editor.id('0.0.0')]
  const swap = () => void editor.execute(commands.drop, { ids: [first], parentId: family, after: third })
  const boxes = placedBy(swap)
  expect(editor.childrenOf('0.0.0')).toEqual(['0.0.0.1', '0.0.0.2', '0.0.0.0'])
  // The card and its family.
  expect(boxes).toBeLessThanOrEqual(1 + 1 + ARITY)
})

it('looks no farther for a title while all the map is selected', () => {
  const { editor, visitsOf } = open(1000)
  const id = editor.id('0.0.0.0')
  const rename = (title: string) => () => void editor.execute(commands.setTitle, { id, title })
  rename('Call six customers')()
  editor.execute(commands.select, { ids: [id] })
  const alone = visitsOf(rename('Call two customers'))
  editor.press('Mod+A')
  expect(editor.selected().length).toBeGreaterThan(100)
  expect(visitsOf(rename('Call ten customers'))).toBe(alone)
})
