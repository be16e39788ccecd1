import { describe, expect, it } from 'vitest'
import {
  addDrafts,
  addParticipants,
  ballotsOf,
  castBallot,
  checkInvariants,
  createLiveDocument,
  discardRound,
  dotsOn,
  histogramOf,
  openRound,
  parkedRoots,
  participantsOf,
  parseContent,
  contentOf,
  revealRound,
  setDraft,
  setTurn,
  sortByVotes,
  spreadOf,
  startRound,
  turnsOf,
  votesOn,
  withoutHidden,
  type LiveDocument,
  type NodeId,
  type Round,
  type RoundId,
} from '../../../../src/domain'
import { shuffle } from '../../../../src/lib'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../../../support/builders'
import { must } from '../../../support/must'

const A = 'a' as NodeId
const B = 'b' as NodeId
const ROUND = 'round' as RoundId

function workshop(): LiveDocument {
  const document = createLiveDocument(
    okr(
      bigObjective(
        'Be heard',
        { id: 'big' },
        objective('Habit', { id: 'a' }, keyResult('Sign-ups', { id: 'kr' })),
        objective('Craft', { id: 'b' }),
      ),
      parked(idea('Newsletter', { id: 'idea' })),
    ),
  )
  document.apply(must(addParticipants(document, { names: ['Ann', ' Ben ', 'Ann', ''] })))
  return document
}

function begin(document: LiveDocument, kind: Round['kind'], choices: Partial<Round> = {}, id = ROUND): void {
  document.apply(
    must(
      startRound(document, {
        ...{ id, kind, startedAt: 1, isNamed: false, question: '', nodeId: null, scope: 'objectives' },
        ...{ dots: 3, allowsSeveral: true, replaces: true },
        ...choices,
      }),
    ),
  )
}

function counter(prefix: string): () => never {
  let count = 0
  return () => `${prefix}${(count += 1)}` as never
}

function reveal(document: LiveDocument, roundId = ROUND): void {
  const newId = counter(`new-${roundId}-`)
  document.apply(must(revealRound(document, { roundId, now: 2, newId, noteOf: (name) => `by ${name}` })))
}

/** What somebody says of a card, e.g. `{ Ann: 2 }`. */
function vote(
  document: LiveDocument,
  nodeId: NodeId | null,
  said: Readonly<Record<string, number>>,
  roundId = ROUND,
) {
  const [[voter, value] = ['', 0]] = Object.entries(said)
  return castBallot(document, { roundId, voter, nodeId, value })
}

describe('participants', () => {
  it('are named once each, in order, and late ones have a turn too', () => {
    const document = workshop()
    expect(participantsOf(document).map(({ name }) => name)).toEqual(['Ann', 'Ben'])
    begin(document, 'writing')
    document.apply(must(addParticipants(document, { names: ['Cleo'] })))
    document.apply(must(setTurn(document, { roundId: ROUND, name: 'Ann', isDone: true })))
    expect(turnsOf(document, ROUND).map(({ name, isDone }) => [name, isDone])).toEqual([
      ['Ann', true],
      ['Ben', false],
      ['Cleo', false],
    ])
    expect(addParticipants(document, { names: ['x'.repeat(61)] })).toMatchObject({
      error: { code: 'tooLong' },
    })
  })
})

describe('a round', () => {
  it('is one at a time, and needs people', () => {
    const document = workshop()
    begin(document, 'writing')
    expect(openRound(document)?.kind).toBe('writing')
    const again = { ...document.get('rounds', ROUND), id: 'other' as RoundId } as Round
    expect(startRound(document, again)).toMatchObject({ error: { code: 'invalid' } })
    const nobody = createLiveDocument(okr(bigObjective('Big')))
    expect(startRound(nobody, again)).toMatchObject({ error: { code: 'invalid' } })
  })

  it('that is cancelled leaves nothing behind', () => {
    const document = workshop()
    begin(document, 'writing')
    const newId = counter('d')
    document.apply(must(addDrafts(document, { roundId: ROUND, author: 'Ann', texts: ['One'], newId })))
    document.apply(must(discardRound(document, { roundId: ROUND })))
    expect(['rounds', 'turns', 'drafts'].map((table) => document.count(table as 'rounds'))).toEqual([0, 0, 0])
  })
})

describe('hidden ideas', () => {
  const newId = counter('d')
  const write = (document: LiveDocument, author: string, ...texts: string[]) =>
    document.apply(must(addDrafts(document, { roundId: ROUND, author, texts, newId })))

  it('become ideas of the parking lot, in an order that the seed decides', () => {
    const document = workshop()
    begin(document, 'writing', { isNamed: true })
    write(document, 'Ann', ...Array.from({ length: 12 }, (_, at) => `Idea ${at}`), '  ')
    write(document, 'Ben', 'Last')
    reveal(document)
    const nodes = parkedRoots(document).flatMap((id) => document.node(id) ?? [])
    expect(nodes[0]?.title).toBe('Newsletter')
    const titles = nodes.slice(1).map(({ title }) => title)
    expect(titles).toHaveLength(13)
    expect(titles).not.toEqual([...Array.from({ length: 12 }, (_, at) => `Idea ${at}`), 'Last'])
    expect(nodes.find(({ title }) => title === 'Last')?.note).toBe('by Ben')
    expect(document.count('drafts')).toBe(0)
    expect(checkInvariants(document)).toEqual([])
  })

  it('are worded anew, removed without words, and not taken once revealed', () => {
    const document = workshop()
    begin(document, 'writing')
    write(document, 'Ann', 'One', 'Two')
    const [one, two] = [...document.all('drafts')]
    document.apply(must(setDraft(document, { id: one?.id ?? newId(), text: ' First ' })))
    document.apply(must(setDraft(document, { id: two?.id ?? newId(), text: ' ' })))
    expect([...document.all('drafts')].map(({ text }) => text)).toEqual(['First'])
    expect(
      addDrafts(document, { roundId: ROUND, author: 'Ann', texts: ['x'.repeat(2001)], newId }),
    ).toMatchObject({ error: { code: 'tooLong' } })
    reveal(document)
    expect(addDrafts(document, { roundId: ROUND, author: 'Ann', texts: ['Late'], newId }).ok).toBe(false)
  })
})

describe('dots', () => {
  it('are as many as each person has, on cards of the vote only', () => {
    const document = workshop()
    begin(document, 'dotVotes')
    document.apply(must(vote(document, A, { Ann: 2 })))
    expect(vote(document, B, { Ann: 2 })).toMatchObject({ error: { code: 'noDotsLeft' } })
    expect(vote(document, 'kr' as NodeId, { Ann: 1 })).toMatchObject({ error: { code: 'notFound' } })
    expect(vote(document, B, { Ann: 1.5 })).toMatchObject({ error: { code: 'invalid' } })
    document.apply(must(vote(document, A, { Ann: 0 })))
    expect(ballotsOf(document, ROUND)).toEqual([])
  })

  it('are one for a card where several are not allowed', () => {
    const document = workshop()
    begin(document, 'dotVotes', { allowsSeveral: false })
    expect(vote(document, A, { Ann: 2 })).toMatchObject({ error: { code: 'invalid' } })
    expect(vote(document, A, { Ann: 1 }).ok).toBe(true)
  })

  it('count once they are revealed, without names unless these are kept, and sort the cards', () => {
    const document = workshop()
    begin(document, 'dotVotes')
    document.apply(must(vote(document, B, { Ann: 2 })))
    document.apply(must(vote(document, B, { Ben: 1 })))
    document.apply(must(vote(document, A, { Ben: 1 })))
    expect([dotsOn(document, A), dotsOn(document, B)]).toEqual([0, 0])
    const version = document.version(B)
    reveal(document)
    expect([dotsOn(document, A), dotsOn(document, B)]).toEqual([1, 3])
    expect(document.version(B)).toBeGreaterThan(version)
    expect(votesOn(document, B, 'dotVotes').map(({ voter }) => voter)).toEqual(['#1', '#2'])
    expect([document.count('ballots'), document.count('turns')]).toEqual([0, 0])
    const choice = { kind: 'dotVotes', scope: 'objectives', nodeId: null } as const
    document.apply(must(sortByVotes(document, choice)))
    expect(document.children('big' as NodeId)).toEqual([B, A])
    expect(sortByVotes(document, choice)).toMatchObject({ error: { code: 'nothingToDo' } })
  })

  it('of a second round replace the first ones or add to them', () => {
    for (const [replaces, expected] of [
      [true, [0, 1]],
      [false, [2, 1]],
    ] as const) {
      const document = workshop()
      begin(document, 'dotVotes')
      document.apply(must(vote(document, A, { Ann: 2 })))
      reveal(document)
      const second = 'second' as RoundId
      begin(document, 'dotVotes', { replaces }, second)
      document.apply(must(vote(document, B, { Ann: 1 }, second)))
      reveal(document, second)
      expect([dotsOn(document, A), dotsOn(document, B)]).toEqual(expected)
    }
  })
})

describe('fingers and confidence', () => {
  it('lie within their bounds, and the latest round about a card holds', () => {
    const document = workshop()
    begin(document, 'fistOfFive', { question: 'Go?', isNamed: true })
    expect(vote(document, null, { Ann: 6 }).ok).toBe(false)
    document.apply(must(vote(document, null, { Ann: 0 })))
    reveal(document)
    expect([...document.all('votes')]).toMatchObject([{ voter: 'Ann', nodeId: null, value: 0 }])
    for (const [id, value] of [
      ['first', 4],
      ['second', 9],
    ] as const) {
      begin(document, 'confidence', {}, id as RoundId)
      expect(vote(document, 'kr' as NodeId, { Ann: 0 }, id as RoundId).ok).toBe(false)
      document.apply(must(vote(document, 'kr' as NodeId, { Ann: value }, id as RoundId)))
      reveal(document, id as RoundId)
    }
    expect(votesOn(document, 'kr' as NodeId, 'confidence').map(({ value }) => value)).toEqual([9])
    expect(parseContent(contentOf(document))).toMatchObject({ ok: true })
  })

  it('are summed up', () => {
    expect(spreadOf([])).toBeNull()
    expect(spreadOf([2, 5, 5])).toEqual({ count: 3, mean: 4, least: 2, most: 5 })
    expect(histogramOf([0, 5, 5], 0, 5)).toEqual([1, 0, 0, 0, 0, 2])
  })

  it('are refused from a file where they are none', () => {
    const document = workshop()
    begin(document, 'dotVotes')
    document.apply(must(vote(document, A, { Ann: 1 })))
    const content = contentOf(document)
    for (const wrong of [{ value: 0 }, { value: 1.5 }, { kind: 'shout' }, { voter: '' }]) {
      const ballots = content.ballots.map((ballot) => ({ ...ballot, ...wrong }))
      expect(parseContent({ ...content, ballots })).toMatchObject({ ok: false })
    }
    const older = { ...content, ballots: undefined, votes: undefined, rounds: undefined }
    expect(parseContent(older)).toMatchObject({ ok: true, value: { votes: [], rounds: [] } })
  })
})

it('what is hidden goes into no copy for others', () => {
  const document = workshop()
  begin(document, 'dotVotes')
  document.apply(must(vote(document, A, { Ann: 1 })))
  const content = withoutHidden(contentOf(document))
  expect([content.rounds, content.turns, content.drafts, content.ballots]).toEqual([[], [], [], []])
  expect(content.participants).toHaveLength(2)
})

describe('the shuffle', () => {
  it('keeps every item, is the same for the same seed, and favours no place', () => {
    const items = [0, 1, 2, 3]
    const places = items.map(() => [0, 0, 0, 0])
    for (let seed = 0; seed < 2_000; seed += 1) {
      const shuffled = shuffle(items, `seed ${seed}`)
      expect(shuffled.toSorted()).toEqual(items)
      shuffled.forEach((item, place) => {
        const row = places[item] ?? []
        row[place] = (row[place] ?? 0) + 1
      })
    }
    expect(shuffle(items, 'x')).toEqual(shuffle(items, 'x'))
    for (const count of places.flat()) expect(Math.abs(count - 500)).toBeLessThan(90)
  })
})
