import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  createTransaction,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
  type Stage,
} from '../../src/domain'
import { loadLinkReader, RULE_ID, type Diagnostic, type RemedyOffer } from '../../src/rules'
import type { Inspection } from '../../src/rules/engine/inspection'
import { bigObjective, keyResult, objective, okr } from '../support/builders'
import { bench, countingIds, type Bench } from '../support/rule-tester'

interface Family {
  readonly objective: string
  readonly keyResults: readonly string[]
}

const links = await loadLinkReader()

function mapOf(families: readonly Family[], stage: Stage): Bench {
  const objectives = families.map((family) =>
    objective(family.objective, ...family.keyResults.map((each) => keyResult(each))),
  )
  return bench(okr(bigObjective('Be loved', ...objectives)), { stage }, undefined, links)
}

/**
 * Findings apart from the one that is fixed and those at certain cards: what cards lack counts once a kind, as it is shown.
 * Titles are compared in the document only: of a link that moved nothing is known yet.
 */
function othersIn({ all }: Pick<Inspection, 'all'>, fixed: Diagnostic, apart: ReadonlySet<NodeId>): string[] {
  const counted = all().filter(
    ({ key, nodeId, ruleId }) =>
      key !== fixed.key && !apart.has(nodeId) && ruleId !== RULE_ID.keyResultSupportsObjective,
  )
  return [...new Set(counted.map(({ missing, key }) => missing ?? key))]
}

const NONE: ReadonlySet<NodeId> = new Set()

/**
 * Cards that a fix adds, or opens for a person to write; and both halves of two results in one, of each of which can only
 * be said now what is to be said.
 */
function cardsToWrite({ nodeId }: Diagnostic, offer: RemedyOffer, diff: DocumentDiff): Set<NodeId> {
  const isOpened = (offer.type === 'fix' && offer.followUp === 'title') || offer.id === 'split'
  const added = [...(diff.nodes?.added.values() ?? [])].map(({ id }) => id)
  return new Set([...added, ...(isOpened ? [nodeId] : [])])
}

/**
 * Fixes that change how many key results two objectives have, or which: one finding on the whole of a family may take the
 * place of the one that is fixed.
 */
const MAY_REVEAL: ReadonlySet<string> = new Set([
  'R03 groupLast',
  'R24 turnIntoAction',
  'R26 split',
  'R38 move',
  'R38 swap',
  'R39 no',
])

/** Words that only join two sentences. */
const JOINTS: ReadonlySet<string> = new Set(['and', '并', '且'])

/** Every word on the map, in titles and notes. */
function wordsOn(document: DocumentReader): ReadonlySet<string> {
  const texts = [...document.all('nodes')].map(({ title, note }) => `${title}\n${note}`)
  return new Set(
    texts
      .join('\n')
      .toLowerCase()
      .match(/\p{Script=Han}|\p{Script=Latin}{3,}/gu),
  )
}

/** What a fix takes from the words of the map, or adds without any although nobody is asked. */
function harmOf(
  document: DocumentReader,
  draft: DocumentReader,
  offer: RemedyOffer,
  diff: DocumentDiff,
): string[] {
  const left = wordsOn(draft)
  const lost = [...wordsOn(document)].filter((word) => !left.has(word) && !JOINTS.has(word))
  const isAsked = offer.type !== 'fix' || offer.requiresConfirmation === true
  const isBlank = [...(diff.nodes?.added.values() ?? [])].some(({ title }) => title.trim() === '')
  return [
    ...(lost.length > 0 ? [`loses ${lost.join(' ')}`] : []),
    ...(isBlank && !isAsked ? ['adds a blank'] : []),
  ]
}

/** Fixes on the map that leave their finding, or add to the others: what they add. */
function regressionsOf(families: readonly Family[], stage: Stage): string[] {
  const { engine, document } = mapOf(families, stage)
  const ids = countingIds()

  function regressionOf(diagnostic: Diagnostic, offer: RemedyOffer): string[] {
    const diff = offer.type === 'fix' ? engine.fix(diagnostic, offer.id, ids) : null
    if (diff === null) return []
    const draft = createTransaction(document)
    const trial = engine.fork(draft)
    draft.apply(diff)
    trial.update(diff)
    trial.work()
    const before = othersIn(engine, diagnostic, NONE)
    const after = othersIn(trial, diagnostic, cardsToWrite(diagnostic, offer, diff))
    const isGone = trial.of(diagnostic.nodeId).every(({ key }) => key !== diagnostic.key)
    const most = before.length + (MAY_REVEAL.has(`${diagnostic.ruleId} ${offer.id}`) ? 1 : 0)
    const harm = harmOf(document, draft, offer, diff)
    if (isGone && after.length <= most && harm.length === 0) return []
    const news = after.filter((key) => !before.includes(key)).map((key) => key.replace(/:[^:]*$/, ''))
    const title = document.node(diagnostic.nodeId)?.title ?? ''
    return [`${diagnostic.ruleId} ${offer.id}: ${[...news, ...harm].join(', ')} (${title})`]
  }

  return engine
    .all()
    .flatMap((diagnostic) => diagnostic.offers.flatMap((offer) => regressionOf(diagnostic, offer)))
}

const madeUp = readFileSync(new URL('../fixtures/made-up-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { kind: string; text: string; objective?: string; siblings?: string[] })

const MADE_UP: readonly Family[] = madeUp.map(
  ({ kind, text, objective: above = 'Be loved by all', siblings = [] }) =>
    kind === 'objective'
      ? { objective: text, keyResults: siblings }
      : { objective: above, keyResults: [text, ...siblings] },
)

describe.each<Stage>(['draft', 'commit'])(
  'after any fix at %s the map has fewer findings, and never more',
  (stage) => {
    it('on made-up cases', () => {
      expect(MADE_UP.flatMap((family) => regressionsOf([family], stage))).toEqual([])
    })
  },
)

const corpus = new URL('../../../shared/okr-corpus/dev.jsonl', import.meta.url)

/** Maps of at most five objectives of one organisation and cycle each. */
function mapsIn(text: string): readonly (readonly Family[])[] {
  const groups = new Map<string, Family[]>()
  for (const line of text.trim().split('\n')) {
    const { org, cycle, ...family } = JSON.parse(line) as Family & {
      readonly org: string
      readonly cycle: string
    }
    const name = `${org} ${cycle}`
    if (family.keyResults.length > 0) groups.set(name, [...(groups.get(name) ?? []), family])
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / 5) }, (_, at) => group.slice(at * 5, at * 5 + 5)),
  )
}

describe.skipIf(!existsSync(corpus)).each<Stage>(['draft', 'commit'])('and so it has at %s', (stage) => {
  it('on maps of public OKRs', { timeout: 120_000 }, () => {
    const maps = mapsIn(readFileSync(corpus, 'utf8'))
    expect(maps.flatMap((families) => regressionsOf(families, stage))).toEqual([])
  })
})
