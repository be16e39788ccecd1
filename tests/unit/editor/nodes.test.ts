import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { bigObjective, objective, okr, range, withMeta } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'
import { smallMap } from '../../support/small-map'

describe('deleting', () => {
  it('tells how many nodes went and offers to undo', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.press('Delete')
    expect(editor.state().toast).toMatchObject({
      message: { key: 'editor.toast.deleted', data: { count: 4 } },
      undoable: true,
    })
    editor.execute(commands.undo)
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2'])
    expect(editor.state().toast).toBeNull()
  })

  it.each([
    ['A1', 'A2'],
    ['A2', 'A1'],
    ['B1', 'B'],
  ])('moves the selection on: without %s to %s', (gone, next) => {
    const editor = createTestEditor(smallMap())
    editor.select(gone)
    editor.press('Backspace')
    expect(editor.selected()).toEqual([next])
  })

  it('deletes a selection of several branches, nested ones too', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A', 'A1', 'B')
    editor.press('Delete')
    expect(editor.childrenOf('Big')).toEqual(['C'])
    expect(editor.selected()).toEqual(['C'])
  })

  it('keeps the children with Shift+Backspace and selects the first of them', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.press('Shift+Backspace')
    expect(editor.childrenOf('Big')).toEqual(['A1', 'A2', 'B', 'C'])
    expect(editor.selected()).toEqual(['A1'])
  })

  it('keeps the only Big O', () => {
    const editor = createTestEditor(smallMap())
    editor.select('Big')
    expect(editor.execute(commands.deleteBranches)).toBe(false)
    expect(editor.announced()).toBe('editor.refused.isBigObjective')
  })
})

describe('moving', () => {
  it('moves away from the Big O under the sibling before, and back', () => {
    const editor = createTestEditor(withMeta(smallMap(), { arrangement: 'right' }))
    editor.select('B')
    editor.press('Alt+ArrowRight')
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2', 'B'])
    editor.press('Alt+ArrowLeft')
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'C'])
  })

  it('takes left for away on the left side', () => {
    const editor = createTestEditor(smallMap())
    editor.select('B1')
    editor.press('Alt+ArrowRight')
    expect(editor.announced()).toBe('editor.refused.chainForbids')
  })

  it('brings a child of the Big O to the other side', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.press('Alt+ArrowLeft')
    expect(editor.find('A').side).toBe('start')
    editor.press('Alt+ArrowRight')
    expect(editor.find('A').side).toBe('end')
  })

  it('says when there is nothing to change places with', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A1')
    editor.press('Alt+ArrowUp')
    expect(editor.announced()).toBe('editor.refused.atEdge')
  })

  it('duplicates a branch and selects the copy', () => {
    const editor = createTestEditor(smallMap())
    editor.select('B')
    editor.press('Mod+D')
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'B', 'C'])
    expect(editor.state().session.selection.active).not.toBe(editor.id('B'))
  })
})

describe('the parking lot', () => {
  it('takes branches with a reason and gives them back', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    editor.execute(commands.park, { reason: 'Not ours' })
    expect(editor.find('A').parked).toEqual({ reason: 'Not ours' })
    expect(editor.state().session.parkingLotOpen).toBe(true)
    expect(editor.selected()).toEqual(['B'])
    editor.select('A')
    editor.execute(commands.unpark)
    expect(editor.childrenOf('Big')).toContain('A')
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2'])
  })

  it('takes ideas one after another without opening an editor', () => {
    const editor = createTestEditor(smallMap())
    for (const title of ['One', ' Two ']) editor.execute(commands.addIdea, { title })
    expect(editor.find('Two')).toMatchObject({ kind: 'idea', parentId: null, parked: { reason: '' } })
    expect(editor.state().ephemeral.edit).toBeNull()
  })

  it('adds an idea beside a parked node with Enter', () => {
    const editor = createTestEditor(smallMap())
    editor.select('Later')
    editor.press('Enter')
    const id = editor.state().ephemeral.edit?.nodeId
    expect(id && editor.document().node(id)?.parked).toEqual({ reason: '' })
  })
})

describe('fields', () => {
  it('sets a field on the whole selection in one step', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A1', 'A2')
    editor.execute(commands.setFields, { fields: { owner: 'Li Wei' } })
    expect([editor.find('A1').owner, editor.find('A2').owner]).toEqual(['Li Wei', 'Li Wei'])
    editor.execute(commands.undo)
    expect([editor.find('A1').owner, editor.find('A2').owner]).toEqual([null, null])
  })

  it('merges typing in a field', () => {
    const editor = createTestEditor(smallMap())
    const ids = [editor.id('A')]
    for (const note of ['N', 'No', 'Not', 'Note'])
      editor.execute(commands.setFields, { ids, fields: { note }, mergeKey: 'note A' })
    editor.execute(commands.undo)
    expect(editor.find('A').note).toBe('')
  })

  it('refuses values that no record may hold', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A')
    expect(editor.execute(commands.setFields, { fields: { effort: 120 } })).toBe(false)
    expect(editor.announced()).toBe('editor.refused.invalid')
  })

  it('ticks actions off and opens them again', () => {
    const editor = createTestEditor(smallMap())
    editor.select('Do')
    editor.execute(commands.toggleDone)
    expect(editor.find('Do').done).toBe(true)
    editor.execute(commands.toggleDone)
    expect(editor.find('Do').done).toBe(false)
    editor.select('A')
    expect(editor.isEnabled(commands.toggleDone)).toBe(false)
  })

  it('rates a link and checks in', () => {
    const editor = createTestEditor(smallMap())
    const nodeId = editor.id('A1')
    editor.execute(commands.setFields, {
      ids: [nodeId],
      fields: { metric: { type: 'range', baseline: 1, target: 9, current: null, unit: '' } },
    })
    editor.execute(commands.rateSupport, { nodeId, strength: 3 })
    editor.execute(commands.rateSupport, { nodeId, because: 'It shows' })
    expect(editor.document().rowsOf('ratings', nodeId)).toMatchObject([
      { rater: '', strength: 3, because: 'It shows' },
    ])
    editor.execute(commands.checkIn, { nodeId, value: 4, confidence: 6 })
    expect(editor.document().get('checkIns', 'new-1')).toMatchObject({
      date: '2027-01-15',
      value: 4,
    })
    expect(editor.find('A1')).toMatchObject({ confidence: 6, metric: { current: 4 } })
  })

  it('says a confidence by a check-in of today where check-ins have begun, in one step with the field', () => {
    const editor = createTestEditor(smallMap())
    const [first, second] = [editor.id('A1'), editor.id('A2')]
    const checkIns = () => [...editor.document().all('checkIns')]
    editor.execute(commands.setFields, { ids: [first], fields: { metric: range(0, 10) } })
    editor.execute(commands.setFields, { ids: [first, second], fields: { confidence: 5 } })
    expect(checkIns()).toEqual([])

    const before = { nodeId: first, date: '2027-01-08' as PlainDate, value: 4, confidence: 8 as const }
    editor.execute(commands.checkIn, { ...before, note: 'Friday' })
    editor.execute(commands.setFields, { ids: [first, second], fields: { confidence: 6 } })
    expect(checkIns()).toMatchObject([
      { ...before, note: 'Friday' },
      { nodeId: first, date: '2027-01-15', value: null, confidence: 6 },
    ])
    expect(editor.find('A1')).toMatchObject({ confidence: 6, metric: { current: 4 } })
    expect(editor.find('A2').confidence).toBe(6)

    editor.execute(commands.setFields, { ids: [first], fields: { confidence: 7 } })
    expect(checkIns()).toHaveLength(2)
    editor.execute(commands.undo)
    editor.execute(commands.undo)
    expect(checkIns()).toMatchObject([before])
    expect([editor.find('A1').confidence, editor.find('A2').confidence]).toEqual([8, 5])
  })

  it('turns nodes into another kind', () => {
    const editor = createTestEditor(smallMap())
    editor.select('A1', 'A2')
    editor.execute(commands.turnIntoObjective)
    expect(editor.find('A2').kind).toBe('objective')
    expect(editor.isEnabled(commands.turnIntoObjective)).toBe(false)
  })

  it('tidies what was placed by hand', () => {
    const editor = createTestEditor(smallMap())
    editor.execute(commands.setFields, { ids: [editor.id('A1')], fields: { offset: { away: 5, down: 5 } } })
    editor.execute(commands.tidy)
    expect(editor.find('A1').offset).toBeNull()
    editor.execute(commands.tidy)
    expect(editor.announced()).toBe('editor.announce.alreadyTidy')
  })
})

describe('the map as a whole', () => {
  it('sets stage, arrangement, title and cycle, each undoable', () => {
    const editor = createTestEditor(smallMap())
    editor.execute(commands.stageDraft)
    editor.execute(commands.arrangeTopDown)
    editor.execute(commands.setMapTitle, { title: ' My year ' })
    expect(editor.document().meta).toMatchObject({ stage: 'draft', arrangement: 'topDown', title: 'My year' })
    expect(editor.isEnabled(commands.stageDraft)).toBe(false)
    for (let step = 0; step < 3; step += 1) editor.execute(commands.undo)
    expect(editor.document().meta).toMatchObject({
      stage: 'brainstorm',
      arrangement: 'bothSides',
      title: null,
    })
  })

  it('takes another map in as one step', () => {
    const editor = createTestEditor(smallMap())
    editor.execute(commands.importContent, { content: okr(bigObjective('Other', objective('New'))) })
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'C', 'New'])
    editor.execute(commands.undo)
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'C'])
  })
})
