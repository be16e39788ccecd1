import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AGENDA_TEMPLATES,
  agendaItems,
  createLiveDocument,
  extendAgenda,
  invertDiff,
  mergeDiffs,
  presentItem,
  reviseAgenda,
  startAgenda,
  type AgendaItem,
  type DocumentReader,
  type LiveDocument,
} from '../../src/domain'
import { expectDefined } from '../../src/lib'
import { bigObjective, okr } from '../support/builders'
import { createFakeIds } from '../support/fakes'
import { must } from '../support/must'

const ITEMS = expectDefined(AGENDA_TEMPLATES[1], 'The template of 90 minutes').items
const START = Date.UTC(2027, 0, 15, 9)

function begun(): LiveDocument {
  const document = createLiveDocument(okr(bigObjective('Be heard')))
  document.apply(must(startAgenda(document, { items: ITEMS, ids: createFakeIds(), now: START })))
  return document
}

/** What one tab writes: names and minutes of some items, at places of its own, and parts that it adds. */
interface Written {
  readonly names: ReadonlyMap<number, string>
  readonly minutes: ReadonlyMap<number, number>
  readonly added: readonly string[]
}

const name = fc.stringMatching(/^[a-z]{1,6}$/u)

/** Two tabs that edit different items: each place belongs to one of them. */
const twoTabs = fc
  .record({
    owners: fc.array(fc.boolean(), { minLength: ITEMS.length, maxLength: ITEMS.length }),
    names: fc.array(name, { minLength: ITEMS.length, maxLength: ITEMS.length }),
    minutes: fc.array(fc.integer({ min: 1, max: 200 }), {
      minLength: ITEMS.length,
      maxLength: ITEMS.length,
    }),
    added: fc.tuple(fc.array(name, { maxLength: 3 }), fc.array(name, { maxLength: 3 })),
  })
  .map(({ owners, names, minutes, added }): readonly [Written, Written] => {
    const of = <Value>(values: readonly Value[], isFirst: boolean): ReadonlyMap<number, Value> =>
      new Map(values.flatMap((value, place) => (owners[place] === isFirst ? [[place, value] as const] : [])))
    return [
      { names: of(names, true), minutes: of(minutes, true), added: added[0] },
      { names: of(names, false), minutes: of(minutes, false), added: added[1] },
    ]
  })

/** The change of a person who began to write when the items were as they are in `before`. */
function written(document: DocumentReader, before: readonly AgendaItem[], tab: Written, prefix: string) {
  const kept = before.map((item, place) => ({
    ...item,
    name: tab.names.get(place) ?? item.name,
    minutes: tab.minutes.get(place) ?? item.minutes,
  }))
  const added = tab.added.map((title) => ({ id: null, step: null, name: title, task: '', minutes: 5 }))
  const outcome = reviseAgenda(document, {
    ...{ before, items: [...kept, ...added], ids: createFakeIds(prefix) },
    now: START,
  })
  return outcome.ok ? outcome.value : {}
}

function expectBoth(document: DocumentReader, before: readonly AgendaItem[], tabs: readonly Written[]) {
  for (const { names, minutes, added } of tabs) {
    for (const [place, wanted] of names)
      expect(document.get('agendaItems', before[place]?.id ?? '')?.name).toBe(wanted)
    for (const [place, wanted] of minutes)
      expect(document.get('agendaItems', before[place]?.id ?? '')?.minutes).toBe(wanted)
    const all = agendaItems(document).map((item) => item.name)
    for (const title of added) expect(all).toContain(title)
  }
  expect(document.count('agendaItems')).toBe(
    before.length + tabs.reduce((sum, { added }) => sum + added.length, 0),
  )
  expect(
    agendaItems(document)
      .slice(0, before.length)
      .map(({ id }) => id),
  ).toEqual(before.map(({ id }) => id))
  expect(presentItem(document)?.id).toBe(before[0]?.id)
}

test('two tabs that edit different items at once keep both', () => {
  fc.assert(
    fc.property(twoTabs, ([first, second]) => {
      const document = begun()
      const before = agendaItems(document)
      const [ours, theirs] = [written(document, before, first, 'a'), written(document, before, second, 'b')]
      document.apply(theirs)
      document.apply(mergeDiffs({ document, ours, theirs }).diff)
      expectBoth(document, before, [first, second])
    }),
    { seed: 1, numRuns: 200 },
  )
})

test('what others change while a person writes stays, and one undo takes back all that was written', () => {
  fc.assert(
    fc.property(twoTabs, ([first, second]) => {
      const document = begun()
      const before = agendaItems(document)
      document.apply(written(document, before, first, 'a'))
      const between = agendaItems(document)
      const diff = written(document, before, second, 'b')
      document.apply(diff)
      expectBoth(document, before, [first, second])
      document.apply(invertDiff(diff))
      expect(agendaItems(document)).toEqual(between)
    }),
    { seed: 2, numRuns: 200 },
  )
})

test('time that one tab gives the present item and the names that another writes are both kept', () => {
  fc.assert(
    fc.property(twoTabs, ([first]) => {
      const document = begun()
      const before = agendaItems(document)
      const named = { ...first, minutes: new Map<number, number>() }
      const theirs = must(extendAgenda(document, { by: 5, now: START }))
      const ours = written(document, before, named, 'a')
      document.apply(theirs)
      document.apply(mergeDiffs({ document, ours, theirs }).diff)
      expectBoth(document, before, [named])
      expect(presentItem(document)?.minutes).toBe(20)
    }),
    { seed: 3, numRuns: 100 },
  )
})
