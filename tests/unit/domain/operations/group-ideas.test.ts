import { describe, expect, test } from 'vitest'
import {
  createLiveDocument,
  groupIdeas,
  makeObjective,
  ungroupIdeas,
  type DocumentContent,
  type NodeId,
} from '../../../../src/domain'
import { bigObjective, idea, keyResult, okr, parked } from '../../../support/builders'
import { must } from '../../../support/must'

const id = (text: string) => text as NodeId
const ids = (...texts: readonly string[]) => texts as readonly NodeId[]

const content = okr(
  bigObjective('Be heard', { id: 'big' }),
  parked(idea('A newsletter', { id: 'a' }), 'for spring'),
  parked(idea('A podcast', { id: 'b' })),
  parked(keyResult('Ten talks', { id: 'c' }), 'not ours'),
  parked(idea('Loud', { id: 'g' }, idea('Posters', { id: 'd' }), idea('Radio', { id: 'e' }))),
)

/** A document over the content, and what a change makes of it. */
function after(change: (document: ReturnType<typeof createLiveDocument>) => ReturnType<typeof groupIdeas>) {
  const document = createLiveDocument(content)
  document.apply(must(change(document)))
  return document
}

describe('ideas are put together', () => {
  test('two of them make a group in the place of the one they join', () => {
    const document = after((map) => groupIdeas(map, { ids: ids('b'), onto: id('a'), groupId: id('new') }))
    expect(document.children(null)).toEqual(['big', 'new', 'c', 'g'])
    expect(document.children(id('new'))).toEqual(['a', 'b'])
    expect(document.node(id('new'))).toMatchObject({
      kind: 'idea',
      title: '',
      parked: { reason: 'for spring' },
    })
  })

  test('a group takes more, at its end or behind the idea they are put on', () => {
    const whole = after((map) => groupIdeas(map, { ids: ids('a', 'b'), onto: id('g'), groupId: id('new') }))
    expect(whole.children(id('g'))).toEqual(['d', 'e', 'a', 'b'])
    const behind = after((map) => groupIdeas(map, { ids: ids('a'), onto: id('d'), groupId: id('new') }))
    expect(behind.children(id('g'))).toEqual(['d', 'a', 'e'])
    expect(behind.node(id('new'))).toBeUndefined()
  })

  test('the reason for parking becomes a line of the note', () => {
    const document = after((map) => groupIdeas(map, { ids: ids('c'), onto: id('g'), groupId: id('new') }))
    expect(document.node(id('c'))).toMatchObject({ kind: 'keyResult', parked: null, note: 'not ours' })
  })

  test('a group cannot join one of its own ideas', () => {
    const document = createLiveDocument(content)
    const refused = groupIdeas(document, { ids: ids('g'), onto: id('d'), groupId: id('new') })
    expect(refused).toMatchObject({ ok: false, error: { code: 'wouldCycle' } })
  })
})

test('ideas leave their group for the place behind it; a nameless one goes with its last idea', () => {
  const document = after((map) => groupIdeas(map, { ids: ids('b'), onto: id('a'), groupId: id('new') }))
  document.apply(must(ungroupIdeas(document, { ids: ids('a') })))
  expect(document.children(null)).toEqual(['big', 'new', 'a', 'c', 'g'])
  document.apply(must(ungroupIdeas(document, { ids: ids('b') })))
  expect(document.children(null)).toEqual(['big', 'b', 'a', 'c', 'g'])
  document.apply(must(ungroupIdeas(document, { ids: ids('d', 'e') })))
  expect(document.children(null)).toEqual(['big', 'b', 'a', 'c', 'g', 'd', 'e'])
  expect(document.node(id('g'))?.title).toBe('Loud')
})

test('a group becomes an objective with what is in it', () => {
  const document = after((map) => groupIdeas(map, { ids: ids('c'), onto: id('g'), groupId: id('new') }))
  document.apply(must(makeObjective(document, { id: id('g'), parentId: id('big') })))
  expect(document.children(id('big'))).toEqual(['g'])
  expect(document.node(id('g'))).toMatchObject({ kind: 'objective', parked: null, side: 'end', colour: 1 })
  const kinds = document.children(id('g')).map((child) => document.node(child)?.kind)
  expect(kinds).toEqual(['idea', 'idea', 'keyResult'])
})

test('an idea on the map is grouped where it stands', () => {
  const onMap: DocumentContent = okr(
    bigObjective('Be heard', { id: 'big' }, idea('Posters', { id: 'd' }), idea('Radio', { id: 'e' })),
  )
  const document = createLiveDocument(onMap)
  document.apply(must(groupIdeas(document, { ids: ids('e'), onto: id('d'), groupId: id('new') })))
  expect(document.children(id('big'))).toEqual(['new'])
  document.apply(must(makeObjective(document, { id: id('new'), parentId: id('big') })))
  expect(document.node(id('new'))).toMatchObject({ kind: 'objective', parentId: 'big', side: 'end' })
})
