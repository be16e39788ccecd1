import { RULE_ID } from '../../../src/rules'
import { describe, expect, it } from 'vitest'
import { createLiveDocument, setNodeFields } from '../../../src/domain'
import { createFindModel } from '../../../src/editor/search/find-model'
import { EMPTY_QUERY } from '../../../src/editor/search/query'
import { commands, spansOf, termsOf, type SearchQuery } from '../../../src/editor'
import { action, bigObjective, idea, idOf, keyResult, objective, okr, parked } from '../../support/builders'
import { countVisits } from '../../support/count-visits'
import { perform } from '../../support/must'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const map = () =>
  okr(
    bigObjective(
      'Großer Plan',
      objective(
        'Élan vital',
        { owner: 'Zoë' },
        keyResult(
          '提升新用户转化率',
          { confidence: 3, owner: 'Zoë' },
          action('Call Łódź', { note: 'ask for José' }),
        ),
        keyResult('Sans confiance'),
      ),
      objective('Other', keyResult('Élite', { confidence: 7 }), keyResult('Middle', { confidence: 5 })),
    ),
    parked(idea('ELAN later')),
  )

function find(editor: TestEditor, query: Partial<SearchQuery>): readonly string[] {
  editor.press('Mod+F')
  editor.execute(commands.setQuery, query)
  const { findModel, ...state } = editor.state()
  const ids = findModel.matches(state)?.ids ?? []
  return ids.map((id) => editor.document().node(id)?.title ?? '')
}

describe('finding', () => {
  it.each([
    ['elan', ['Élan vital', 'ELAN later']],
    ['vital ÉLAN', ['Élan vital']],
    ['grosser', ['Großer Plan']],
    ['lodz', ['Call Łódź']],
    ['jose', ['Call Łódź']],
    ['新用户', ['提升新用户转化率']],
    ['转化 提升', ['提升新用户转化率']],
    ['ｅｌｉｔｅ', ['Élite']],
    ['nowhere', []],
    ['   ', []],
  ])('%j finds %j', (text, titles) => {
    expect(find(createTestEditor(map()), { text })).toEqual(titles)
  })

  it.each([
    [{ kind: 'objective' }, ['Élan vital', 'Other']],
    [{ owner: 'Zoë' }, ['Élan vital', '提升新用户转化率']],
    [{ owner: '', kind: 'objective' }, ['Other']],
    [{ confidence: 'none' }, ['Sans confiance']],
    [{ confidence: 'low' }, ['提升新用户转化率']],
    [{ confidence: 'middle' }, ['Middle']],
    [{ confidence: 'high' }, ['Élite']],
    [{ confidence: 'high', text: 'middle' }, []],
  ] satisfies [Partial<SearchQuery>, string[]][])('%j keeps %j', (query, titles) => {
    expect(find(createTestEditor(map()), query)).toEqual(titles)
  })

  it('filters by a check, or by any', () => {
    const editor = createTestEditor(okr(bigObjective('Big', action('Not here'), objective('A'))))
    const flagged = new Set(
      editor
        .state()
        .checks.all()
        .map(({ nodeId }) => nodeId),
    )
    const ruleId = editor.state().checks.all()[0]?.ruleId ?? 'any'
    expect(flagged.size).toBeGreaterThan(0)
    expect(find(editor, { check: 'any' })).toHaveLength(flagged.size)
    expect(find(editor, { check: ruleId }).length).toBeGreaterThan(0)
    expect(find(editor, { check: RULE_ID.nodeHasText })).toEqual([])
  })

  it('stays the same while what changes is found as before, and looks only at what changed', () => {
    const visitsIn = (departments: number): number => {
      const others = Array.from({ length: departments }, (_, at) =>
        objective(`Other ${at}`, ...Array.from({ length: departments * 10 }, () => keyResult('Ten visits'))),
      )
      const content = okr(bigObjective('Big', objective('Élan', keyResult('Élite')), ...others.slice(0, 9)))
      const document = createLiveDocument(content)
      const visits = countVisits(document)
      const findModel = createFindModel()
      const query = { ...EMPTY_QUERY, text: 'elan' }
      const { checks } = createTestEditor(map()).state()
      const found = () =>
        findModel.matches({ document: visits.reader, checks, ephemeral: { search: { query, request: 0 } } })
      const first = found()
      const start = visits.count
      perform(document, setNodeFields, { ids: [idOf(content, 'Élan')], fields: { title: 'Élan vital' } })
      expect(found()).toBe(first)
      perform(document, setNodeFields, { ids: [idOf(content, 'Élite')], fields: { title: 'Élite élan' } })
      expect(found()?.ids).toEqual([idOf(content, 'Élan'), idOf(content, 'Élite')])
      perform(document, setNodeFields, { ids: [idOf(content, 'Élan')], fields: { title: 'Vital' } })
      expect(found()?.ids).toEqual([idOf(content, 'Élite')])
      return visits.count - start
    }
    expect(visitsIn(100)).toBe(visitsIn(10))
  })

  it('follows the map, and stays the same while nothing changes', () => {
    const editor = createTestEditor(map())
    find(editor, { text: 'elite' })
    const found = () => editor.state().findModel.matches(editor.state())
    const first = found()
    editor.select('Other')
    expect(found()).toBe(first)
    expect(first?.below(editor.id('Other'))).toBe(true)
    expect(first?.below(editor.id('Élan vital'))).toBe(false)
    editor.execute(commands.setTitle, { id: editor.id('Middle'), title: 'Élite too' })
    expect(found()?.ids).toEqual([editor.id('Élite'), editor.id('Élite too')])
  })

  it('copies nothing of what is found while no change adds to it or takes away', () => {
    const editor = createTestEditor(map())
    find(editor, { text: 'elite' })
    const found = () => editor.state().findModel.matches(editor.state())
    const first = found()
    let copies = 0
    const read = () => {
      copies += 1
      return [][Symbol.iterator]()
    }
    Object.defineProperty(first?.ids ?? [], Symbol.iterator, { value: read })
    editor.execute(commands.setTitle, { id: editor.id('Middle'), title: 'In between' })
    expect([found() === first, copies]).toEqual([true, 0])
  })
})

describe('going on to matches', () => {
  it('travels in a ring with F3, unfolds the way and opens the parking lot', () => {
    const editor = createTestEditor(map())
    editor.press('Mod+1')
    find(editor, { text: 'elan' })
    expect(editor.selected()).toEqual([])
    editor.press('F3', 'field')
    expect(editor.selected()).toEqual(['Élan vital'])
    expect(editor.state().session.folded.has(editor.id('Großer Plan'))).toBe(false)
    expect(editor.announced()).toBe('editor.announce.found')
    editor.press('F3', 'page')
    expect(editor.selected()).toEqual(['ELAN later'])
    expect(editor.state().session.parkingLotOpen).toBe(true)
    editor.press('F3')
    expect(editor.selected()).toEqual(['Élan vital'])
    editor.press('Shift+F3')
    expect(editor.selected()).toEqual(['ELAN later'])
  })

  it('says when there is nothing, and keeps what was found when it closes', () => {
    const editor = createTestEditor(map())
    expect(editor.press('F3')).toBeNull()
    find(editor, { text: 'nowhere' })
    editor.press('F3')
    expect(editor.announced()).toBe('editor.announce.nothingFound')
    editor.execute(commands.setQuery, { text: 'lodz' })
    editor.press('F3')
    expect(editor.press('Escape')).toBe('find.close')
    expect(editor.selected()).toEqual(['Call Łódź'])
    expect(editor.state().ephemeral.search).toBeNull()
  })

  it('leaves the focused branch for a match outside of it', () => {
    const editor = createTestEditor(map())
    editor.select('Other')
    editor.press('F6')
    find(editor, { text: 'vital' })
    editor.press('F3')
    expect(editor.state().session.focusBranch).toBeNull()
  })
})

describe('the places of words in a title', () => {
  it.each([
    ['Élan vital', 'elan', [[0, 4]]],
    ['E\u0301lan', 'elan', [[0, 5]]],
    ['Großer Plan', 'grosser', [[0, 6]]],
    ['新用户转化率', '转化', [[3, 5]]],
    ['banana', 'ana nan', [[1, 5]]],
    ['𝒳 files', 'files', [[3, 8]]],
    ['plain', 'none', []],
  ])('%j for %j', (title, text, expected) => {
    expect(spansOf(title, termsOf(text)).map(({ start, end }) => [start, end])).toEqual(expected)
  })
})
