import type { NodeId } from '../../../domain'
import { commonOf, commonWithFamily, isEmpty, reasonsIn } from '../common'
import type { Encoded, Encoder } from '../words/encode'
import { scoreParents, fitOf, weightsOf, type Family, type ParentScores } from '../parent-scores'
import { likenessOf } from '../words/likeness'
import { isWeakScore, linkScoreOf } from '../link-score'
import { isCandidateParent, type MappedFamily } from './mapped-family'
import type { Neighbourhood } from './neighbourhoods'
import type { Common, LinkEvidence } from '../types'
import type { Weights } from '../weights'

/** What the titles alone show of a link, before it is weighed whether to ask about it. */
export interface LinkReading {
  readonly common: Common
  readonly closestSibling: NodeId | null
  readonly score: number
  /** Do the titles share no word, and themes and neighbours speak against the link? */
  readonly isDoubtful: boolean
  /** The objective that reads like a better parent, where one clearly does, and by how much. */
  readonly betterParent: (NonNullable<LinkEvidence['betterParent']> & { readonly margin: number }) | null
}

/** Of a longer list of key results, the first ones stand for all. */
const MOST_COMPARED = 12
/** Shorter titles say too little to send a key result elsewhere. */
const FEWEST_WORDS = 3
/** Among more other objectives one of them fits by chance: the margin that is asked grows. */
const USUAL_CANDIDATES = 4

/** Reads the link of a key result of a family; null where its titles say nothing or are in another language. */
export type ReadLink = (id: NodeId, title: string, neighbourhood: Neighbourhood) => LinkReading | null

interface ReadFamily extends Family {
  readonly id: NodeId
}

/** Reads links; the fit of a title among a family is computed once, as long as the family is the same object. */
export function createReadLink({ encode, areLinked }: Encoder): ReadLink {
  const families = new WeakMap<MappedFamily, ReadFamily>()
  const scoresBy = new Map<Weights, WeakMap<Family, Map<Encoded, number>>>()

  function readFamily(family: MappedFamily): ReadFamily {
    const known = families.get(family)
    if (known !== undefined) return known
    const keyResults = family.keyResults.slice(0, MOST_COMPARED).map(({ title }) => encode(title))
    const read = { id: family.id, objective: encode(family.title), keyResults }
    families.set(family, read)
    return read
  }

  function scoreIn(keyResult: Encoded, family: Family, weights: Weights): number {
    const scores = scoresBy.get(weights) ?? new WeakMap<Family, Map<Encoded, number>>()
    scoresBy.set(weights, scores)
    const known = scores.get(family) ?? new Map<Encoded, number>()
    scores.set(family, known)
    const score = known.get(keyResult) ?? fitOf({ keyResult, family, weights, areLinked }).parentScore
    known.set(keyResult, score)
    return score
  }

  return (id, title, { family, around }) => {
    const keyResult = encode(title)
    const objective = encode(family.title)
    const weights = weightsOf(keyResult, objective)
    if (weights === null || keyResult.words.length === 0 || objective.words.length === 0) return null
    const beside = family.keyResults.filter((sibling) => sibling.id !== id).slice(0, MOST_COMPARED)
    const own: Family = { objective, keyResults: beside.map((sibling) => encode(sibling.title)) }
    const candidates = around.filter((other) => isCandidateParent(family, other)).map(readFamily)
    const parentScores = scoreParents(own, candidates, (each) => scoreIn(keyResult, each, weights))
    const fit = fitOf({ keyResult, family: own, weights, areLinked })
    const link = { keyResult, own, fit, parentScores }
    const score = linkScoreOf(link, weights)
    const common = commonOf(keyResult, objective)
    // A word that is shared is not denied.
    const isDoubtful = common.words.length === 0 && isWeakScore(score, link, weights)
    const { ofDoubtful, ofAny } = weights.clearlyBetter
    const enough = isDoubtful ? ofDoubtful : ofAny
    return {
      common: isDoubtful ? { ...common, themes: [] } : common,
      closestSibling: beside[closest(keyResult, own.keyResults)]?.id ?? null,
      score,
      isDoubtful,
      betterParent:
        common.words.length > 0 ? null : betterParentOf({ keyResult, objective, parentScores, enough }),
    }
  }
}

/** The index of the one most alike; -1 where nothing is. */
function closest(keyResult: Encoded, siblings: readonly Encoded[]): number {
  const alike = siblings.map((sibling) => {
    const { gram, concept } = likenessOf(keyResult, sibling)
    return gram + concept / 2
  })
  const most = Math.max(0, ...alike)
  return most === 0 ? -1 : alike.indexOf(most)
}

interface Comparison {
  readonly keyResult: Encoded
  readonly objective: Encoded
  readonly parentScores: ParentScores<ReadFamily>
  /** The lead over the own objective from which another one is named. */
  readonly enough: number
}

function betterParentOf({
  keyResult,
  objective,
  parentScores,
  enough,
}: Comparison): LinkReading['betterParent'] {
  const [best] = [...parentScores.others].sort((a, b) => b.score - a.score)
  if (best === undefined || best.family.keyResults.length === 0) return null
  const long = [keyResult, objective, best.family.objective].every(
    ({ words }) => words.length >= FEWEST_WORDS,
  )
  const margin = best.score - parentScores.own
  const asked = enough + Math.max(0, Math.log(parentScores.others.length / USUAL_CANDIDATES))
  if (!long || margin <= asked) return null
  const common = reasonsIn(commonWithFamily(keyResult, best.family))
  return isEmpty(common) ? null : { id: best.family.id, common, margin }
}
