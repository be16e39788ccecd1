import { describe, expect, it } from 'vitest'
import type { CheckInId, NodeId } from '../../../src/domain'
import { commands, plainCommands } from '../../../src/editor'
import { allRules } from '../../../src/rules'
import { action, bigObjective, idea, keyResult, objective, okr, parked, withMeta } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const map = () =>
  okr(
    bigObjective(
      'Big',
      objective('A', keyResult('A1', action('Do')), keyResult('A2')),
      objective('B', keyResult('B1')),
      objective('C'),
    ),
    parked(idea('Later')),
  )

describe('deleting', () => {
  it('tells how many nodes went and offers to undo', () => {
    const editor = createTestEditor(map())
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
    const editor = createTestEditor(map())
    editor.select(gone)
    editor.press('Backspace')
    expect(editor.selected()).toEqual([next])
  })

  it('deletes a selection of several branches, nested ones too', () => {
    const editor = createTestEditor(map())
    editor.select('A', 'A1', 'B')
    editor.press('Delete')
    expect(editor.childrenOf('Big')).toEqual(['C'])
    expect(editor.selected()).toEqual(['C'])
  })

  it('keeps the children with Shift+Backspace and selects the first of them', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Shift+Backspace')
    expect(editor.childrenOf('Big')).toEqual(['A1', 'A2', 'B', 'C'])
    expect(editor.selected()).toEqual(['A1'])
  })

  it('keeps the only Big O', () => {
    const editor = createTestEditor(map())
    editor.select('Big')
    expect(editor.execute(commands.deleteBranches)).toBe(false)
    expect(editor.announced()).toBe('editor.refused.isBigObjective')
  })
})

describe('moving', () => {
  it('moves away from the Big O under the sibling before, and back', () => {
    const editor = createTestEditor(withMeta(map(), { arrangement: 'right' }))
    editor.select('B')
    editor.press('Alt+ArrowRight')
    expect(editor.childrenOf('A')).toEqual(['A1', 'A2', 'B'])
    editor.press('Alt+ArrowLeft')
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'C'])
  })

  it('takes left for away on the left side', () => {
    const editor = createTestEditor(map())
    editor.select('B1')
    editor.press('Alt+ArrowRight')
    expect(editor.announced()).toBe('editor.refused.chainForbids')
  })

  it('brings a child of the Big O to the other side', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Alt+ArrowLeft')
    expect(editor.find('A').side).toBe('start')
    editor.press('Alt+ArrowRight')
    expect(editor.find('A').side).toBe('end')
  })

  it('says when there is nothing to change places with', () => {
    const editor = createTestEditor(map())
    editor.select('A1')
    editor.press('Alt+ArrowUp')
    expect(editor.announced()).toBe('editor.refused.atEdge')
  })

  it('duplicates a branch and selects the copy', () => {
    const editor = createTestEditor(map())
    editor.select('B')
    editor.press('Mod+D')
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'B', 'C'])
    expect(editor.state().session.selection.active).not.toBe(editor.id('B'))
  })
})

describe('folding', () => {
  it('folds and unfolds with Space, and hands the selection to what shows', () => {
    const editor = createTestEditor(map())
    editor.select('Do')
    editor.execute(commands.toggleFold, { ids: [editor.id('A')] })
    expect([...editor.state().session.folded]).toEqual([editor.id('A')])
    expect(editor.selected()).toEqual(['A'])
    editor.press('Space')
    expect(editor.state().session.folded.size).toBe(0)
  })

  it('is not asked of a node without children', () => {
    const editor = createTestEditor(map())
    editor.select('C')
    expect(editor.press('Space')).toBeNull()
  })

  it.each([
    ['Mod+1', ['Big', 'A', 'A1', 'B']],
    ['Mod+2', ['A', 'A1', 'B']],
    ['Mod+3', ['A1']],
    ['Mod+4', []],
  ])('%s folds %j', (key, titles) => {
    const editor = createTestEditor(map())
    editor.select('Do')
    editor.press(key)
    const folded = [...editor.state().session.folded].map((id) => editor.document().node(id)?.title)
    expect(folded).toEqual(titles)
  })

  it('is not undone, being no change to the map', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Space')
    expect(editor.state().canUndo).toBe(false)
  })
})

describe('selecting', () => {
  it('enters the map at the Big O and travels along the tree', () => {
    const editor = createTestEditor(map())
    editor.press('ArrowDown')
    expect(editor.selected()).toEqual(['Big'])
    editor.press('ArrowRight')
    expect(editor.selected()).toEqual(['A'])
    editor.press('ArrowRight')
    editor.press('ArrowDown')
    expect(editor.selected()).toEqual(['A2'])
    editor.press('ArrowLeft')
    editor.press('ArrowLeft')
    editor.press('ArrowLeft')
    expect(editor.selected()).toEqual(['B'])
  })

  it('says at an edge that there is nothing further', () => {
    const editor = createTestEditor(map())
    editor.select('Do')
    editor.press('ArrowRight')
    expect(editor.state().announcement?.message).toEqual({
      key: 'editor.announce.edge',
      data: { direction: 'right' },
    })
    expect(editor.selected()).toEqual(['Do'])
  })

  it('grows and shrinks the selection with Shift and arrows', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Shift+ArrowDown')
    editor.press('Shift+ArrowDown')
    expect(editor.selected()).toEqual(['A', 'B', 'C'])
    editor.press('Shift+ArrowUp')
    expect(editor.selected()).toEqual(['A', 'B'])
  })

  it('goes to the first and last sibling and to the Big O', () => {
    const editor = createTestEditor(map())
    editor.select('B')
    editor.press('End')
    expect(editor.selected()).toEqual(['C'])
    editor.press('Home')
    expect(editor.selected()).toEqual(['A'])
    editor.press('Mod+Home')
    expect(editor.selected()).toEqual(['Big'])
    expect(editor.asked).toEqual([`centre ${editor.id('Big')}`])
  })

  it('goes round all, siblings and branch with Mod+A', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.press('Mod+A')
    expect(editor.selected()).toHaveLength(8)
    expect(editor.state().session.selection.active).toBe(editor.id('A'))
    editor.press('Mod+A')
    expect(editor.selected().sort()).toEqual(['A', 'B', 'C'])
    editor.press('Mod+A')
    expect(editor.selected().sort()).toEqual(['A', 'A1', 'A2', 'Do'])
    editor.press('Mod+A')
    expect(editor.selected()).toHaveLength(8)
  })

  it('takes nodes in and out and clears with Escape', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    editor.execute(commands.toggleSelected, { id: editor.id('C') })
    expect(editor.selected()).toEqual(['A', 'C'])
    editor.execute(commands.toggleSelected, { id: editor.id('C') })
    expect(editor.selected()).toEqual(['A'])
    editor.press('Escape')
    expect(editor.selected()).toEqual([])
  })
})

describe('the parking lot', () => {
  it('takes branches with a reason and gives them back', () => {
    const editor = createTestEditor(map())
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
    const editor = createTestEditor(map())
    for (const title of ['One', ' Two ']) editor.execute(commands.addIdea, { title })
    expect(editor.find('Two')).toMatchObject({ kind: 'idea', parentId: null, parked: { reason: '' } })
    expect(editor.state().moment.edit).toBeNull()
  })

  it('adds an idea beside a parked node with Enter', () => {
    const editor = createTestEditor(map())
    editor.select('Later')
    editor.press('Enter')
    const id = editor.state().moment.edit?.nodeId
    expect(id && editor.document().node(id)?.parked).toEqual({ reason: '' })
  })
})

describe('fields', () => {
  it('sets a field on the whole selection in one step', () => {
    const editor = createTestEditor(map())
    editor.select('A1', 'A2')
    editor.execute(commands.setFields, { fields: { owner: 'Li Wei' } })
    expect([editor.find('A1').owner, editor.find('A2').owner]).toEqual(['Li Wei', 'Li Wei'])
    editor.execute(commands.undo)
    expect([editor.find('A1').owner, editor.find('A2').owner]).toEqual([null, null])
  })

  it('merges typing in a field', () => {
    const editor = createTestEditor(map())
    const ids = [editor.id('A')]
    for (const note of ['N', 'No', 'Not', 'Note'])
      editor.execute(commands.setFields, { ids, fields: { note }, mergeKey: 'note A' })
    editor.execute(commands.undo)
    expect(editor.find('A').note).toBe('')
  })

  it('refuses values that no record may hold', () => {
    const editor = createTestEditor(map())
    editor.select('A')
    expect(editor.execute(commands.setFields, { fields: { effort: 120 } })).toBe(false)
    expect(editor.announced()).toBe('editor.refused.invalid')
  })

  it('ticks actions off and opens them again', () => {
    const editor = createTestEditor(map())
    editor.select('Do')
    editor.execute(commands.toggleDone)
    expect(editor.find('Do').done).toBe(true)
    editor.execute(commands.toggleDone)
    expect(editor.find('Do').done).toBe(false)
    editor.select('A')
    expect(editor.isEnabled(commands.toggleDone)).toBe(false)
  })

  it('rates a link and checks in', () => {
    const editor = createTestEditor(map())
    const nodeId = editor.id('A1')
    editor.execute(commands.setFields, {
      ids: [nodeId],
      fields: { metric: { type: 'range', baseline: 1, target: 9, current: null, unit: '' } },
    })
    editor.execute(commands.rateSupport, { nodeId, strength: 3 })
    editor.execute(commands.rateSupport, { nodeId, because: 'It shows' })
    expect(editor.document().ratingsOf(nodeId)).toMatchObject([{ rater: '', strength: 3, because: 'It shows' }])
    editor.execute(commands.checkIn, { nodeId, value: 4, confidence: 6 })
    expect(editor.document().get('checkIns', 'new-1' as CheckInId)).toMatchObject({ date: '2027-01-15', value: 4 })
    expect(editor.find('A1')).toMatchObject({ confidence: 6, metric: { current: 4 } })
  })

  it('turns nodes into another kind', () => {
    const editor = createTestEditor(map())
    editor.select('A1', 'A2')
    editor.execute(commands.turnIntoObjective)
    expect(editor.find('A2').kind).toBe('objective')
    expect(editor.isEnabled(commands.turnIntoObjective)).toBe(false)
  })

  it('tidies what was placed by hand', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.setFields, { ids: [editor.id('A1')], fields: { offset: { away: 5, down: 5 } } })
    editor.execute(commands.tidy)
    expect(editor.find('A1').offset).toBeNull()
    editor.execute(commands.tidy)
    expect(editor.announced()).toBe('editor.announce.alreadyTidy')
  })
})

describe('the map as a whole', () => {
  it('sets stage, arrangement, title and cycle, each undoable', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.stageDraft)
    editor.execute(commands.arrangeTopDown)
    editor.execute(commands.setMapTitle, { title: ' My year ' })
    expect(editor.document().meta).toMatchObject({ stage: 'draft', arrangement: 'topDown', title: 'My year' })
    expect(editor.isEnabled(commands.stageDraft)).toBe(false)
    for (let step = 0; step < 3; step += 1) editor.execute(commands.undo)
    expect(editor.document().meta).toMatchObject({ stage: 'brainstorm', arrangement: 'bothSides', title: null })
  })

  it('takes another map in as one step', () => {
    const editor = createTestEditor(map())
    editor.execute(commands.importContent, { content: okr(bigObjective('Other', objective('New'))) })
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'C', 'New'])
    editor.execute(commands.undo)
    expect(editor.childrenOf('Big')).toEqual(['A', 'B', 'C'])
  })
})

describe('checks', () => {
  const crowded = () => okr(bigObjective('Big', ...['1', '2', '3', '4', '5'].map((title) => objective(title))))

  it('speak at the commit that causes them and fall silent with the fix, in one step of undo', () => {
    const editor = createTestEditor(crowded())
    const ofBig = () => editor.state().checks.of(editor.id('Big')).filter(({ ruleId }) => ruleId === 'R01')
    expect(ofBig()).toEqual([])
    editor.select('5')
    editor.press('Enter')
    const [finding] = ofBig()
    const offer = finding?.offers.find(({ type }) => type === 'fix')
    if (finding === undefined || offer === undefined) throw new Error('R01 is silent')
    editor.execute(commands.applyFix, { diagnosticKey: finding.key, remedyId: offer.id })
    expect(ofBig()).toEqual([])
    editor.execute(commands.undo)
    expect(ofBig()).toHaveLength(1)
  })

  it('fix all of one rule in one step', () => {
    const editor = createTestEditor(
      okr(bigObjective('Big', objective('A', action('One')), objective('B', action('Two')))),
    )
    const wrong = () => editor.state().checks.all().filter(({ ruleId }) => ruleId === 'R05')
    expect(wrong()).toHaveLength(2)
    editor.execute(commands.fixAll, { ruleId: 'R05' })
    expect(wrong()).toEqual([])
    editor.execute(commands.undo)
    expect(wrong()).toHaveLength(2)
    expect(editor.state().canUndo).toBe(false)
  })

  it('are waved away and brought back', () => {
    const editor = createTestEditor(okr(bigObjective('Big', objective('A', action('One')))))
    const wrong = () => editor.state().checks.of(editor.id('One'))
    const [finding] = wrong()
    if (finding === undefined) throw new Error('R05 is silent')
    editor.execute(commands.dismiss, { diagnosticKey: finding.key })
    expect(wrong()).toEqual([])
    editor.execute(commands.restoreFinding, { nodeId: finding.nodeId, ruleId: finding.ruleId })
    expect(wrong()).toHaveLength(1)
  })

  it('are visited in turn with F8, each with its popover open', () => {
    const editor = createTestEditor(
      okr(bigObjective('Big', objective('A', action('One')), objective('B', action('Two')))),
    )
    const nodes = [...new Set(editor.state().checks.all().map(({ nodeId }) => nodeId))]
    const visited = nodes.map(() => {
      editor.press('F8')
      return editor.state().moment.checksOf
    })
    expect(visited).toEqual(nodes)
    editor.press('F8')
    expect(editor.state().session.selection.active).toBe(nodes[0])
    editor.press('Shift+F8')
    expect(editor.state().moment.checksOf).toBe(nodes.at(-1))
  })

  it('say so where there are none', () => {
    const editor = createTestEditor(okr(bigObjective('Big')))
    editor.select('Big')
    editor.press('Mod+.')
    expect(editor.announced()).toBe('editor.refused.noChecksHere')
  })

  it('wait for a quiet moment when there are too many for one frame', () => {
    const waiting: (() => void)[] = []
    const editor = createTestEditor(crowded(), { later: (task) => waiting.push(task) })
    editor.execute(commands.stageCommit)
    const first = editor.state().checks.all().length
    for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
      editor.clock.advance(1)
      task()
    }
    expect(editor.state().checks.all().length).toBeGreaterThanOrEqual(first)
  })

  it('open only commands that exist', () => {
    const ids = [...plainCommands.map(({ id }) => id), commands.focusField.id]
    const opened = allRules.flatMap(({ remedies }) =>
      Object.values(remedies).flatMap((remedy) => (remedy.type === 'open' ? [remedy.commandId] : [])),
    )
    expect(opened.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('frame and view', () => {
  it('asks shell and viewport', () => {
    const editor = createTestEditor(map())
    editor.press('Mod+0')
    editor.press('Mod+Shift+1')
    editor.press('F10')
    editor.execute(commands.exportMarkdown)
    editor.execute(commands.useDarkTheme)
    expect(editor.asked).toEqual(['zoomTo 1', 'fit', 'focusToolbar', 'exportAs markdown', 'setTheme dark'])
  })

  it('opens panels, dialogs and a field of Details', () => {
    const editor = createTestEditor(map())
    editor.press('Mod+k')
    expect(editor.state().moment.dialog).toBe('commands')
    editor.execute(commands.closeDialog)
    editor.select('A')
    editor.press('F4')
    const first = editor.state().moment.focusField
    expect(editor.state().session.panel).toBe('details')
    expect(first?.field).toBe('note')
    editor.press('F4')
    expect(editor.state().moment.focusField?.mark).not.toBe(first?.mark)
    editor.execute(commands.toggleDetails)
    expect(editor.state().session.panel).toBeNull()
  })

  it('does nothing for nodes that are gone', () => {
    const editor = createTestEditor(map())
    const ids = ['gone' as NodeId]
    expect(editor.execute(commands.setFields, { ids, fields: { note: 'x' } })).toBe(false)
    editor.execute(commands.select, { ids })
    expect(editor.selected()).toEqual([])
  })
})
