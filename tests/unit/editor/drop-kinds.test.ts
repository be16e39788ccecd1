import { describe, expect, it } from 'vitest'
import { contentOf, NODE_KINDS, type NodeKind } from '../../../src/domain'
import { commands, dropRefusal } from '../../../src/editor'
import { bigObjective, idea, okr, parked, type NodeSpec } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const node = (kind: NodeKind, title: string, ...children: readonly NodeSpec[]): NodeSpec => ({
  kind,
  title,
  fields: {},
  children,
})

/** A branch of one kind and a target of another, both below one Big O; the target holds something already. */
const open = (dragged: NodeKind, target: NodeKind) =>
  createTestEditor(
    okr(
      bigObjective('Big', node(dragged, 'dragged', idea('below')), node(target, 'target', idea('first'))),
      parked(idea('Later')),
    ),
  )

const PAIRS = NODE_KINDS.flatMap((dragged) => NODE_KINDS.map((target) => [dragged, target] as const))

/** What the method puts below what; any other chain is taken as well and asked about by a check. */
const CHAIN: Readonly<Record<NodeKind, readonly NodeKind[]>> = {
  bigObjective: ['objective', 'idea'],
  objective: ['keyResult', 'idea', 'objective'],
  keyResult: ['action', 'idea', 'objective'],
  action: ['action', 'idea'],
  idea: ['idea'],
}

describe.each(PAIRS)('a branch of kind %s dropped on one of kind %s', (dragged, target) => {
  it('becomes its last child with all below it, keeps its kind, and comes back by undo', () => {
    const editor = open(dragged, target)
    const before = contentOf(editor.document())
    const ids = [editor.id('dragged')]
    expect(dropRefusal(editor.document(), new Set(ids), editor.id('target'))).toBeNull()
    expect(editor.execute(commands.drop, { ids, parentId: editor.id('target') })).toBe(true)
    expect(editor.childrenOf('target')).toEqual(['first', 'dragged'])
    expect(editor.childrenOf('dragged')).toEqual(['below'])
    expect(editor.find('dragged').kind).toBe(dragged)
    editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
    expect(editor.state().canUndo).toBe(false)
  })

  it('is asked about where the method has no such chain', () => {
    const editor = open(dragged, target)
    editor.execute(commands.drop, { ids: [editor.id('dragged')], parentId: editor.id('target') })
    const chain = editor
      .state()
      .checks.of(editor.id('dragged'))
      .filter(({ ruleId }) => ruleId === 'R05')
    expect(chain.length > 0).toBe(!CHAIN[target].includes(dragged))
  })

  it('is refused in the other direction, into itself and what it holds, with the reason', () => {
    const editor = open(dragged, target)
    const before = contentOf(editor.document())
    editor.execute(commands.drop, { ids: [editor.id('dragged')], parentId: editor.id('target') })
    for (const parent of ['target', 'dragged', 'below', 'first']) {
      const ids = [editor.id('target')]
      expect(dropRefusal(editor.document(), new Set(ids), editor.id(parent))?.key).toBe(
        'editor.refused.wouldCycle',
      )
      expect(editor.execute(commands.drop, { ids, parentId: editor.id(parent) })).toBe(false)
      expect(editor.announced()).toBe('editor.refused.wouldCycle')
    }
    editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
  })
})

describe.each(NODE_KINDS)('a branch of kind %s', (kind) => {
  it('goes into the parking lot and out of it as it was', () => {
    const editor = open(kind, 'objective')
    const before = contentOf(editor.document())
    editor.execute(commands.park, { ids: [editor.id('dragged')] })
    expect(editor.find('dragged')).toMatchObject({ kind, parentId: null, parked: { reason: '' } })
    editor.execute(commands.drop, { ids: [editor.id('dragged')], parentId: editor.id('target') })
    expect(editor.find('dragged')).toMatchObject({ kind, parked: null })
    expect(editor.childrenOf('dragged')).toEqual(['below'])
    editor.execute(commands.undo)
    editor.execute(commands.undo)
    expect(contentOf(editor.document())).toEqual(before)
  })
})

it('the last Big O is dropped nowhere, and says so', () => {
  const editor = open('objective', 'keyResult')
  for (const parentId of [null, editor.id('Later')]) {
    const ids = [editor.id('Big')]
    expect(dropRefusal(editor.document(), new Set(ids), parentId)?.key).toBe('editor.refused.isBigObjective')
  }
  expect(editor.execute(commands.park, { ids: [editor.id('Big')] })).toBe(false)
  expect(editor.announced()).toBe('editor.refused.isBigObjective')
})
