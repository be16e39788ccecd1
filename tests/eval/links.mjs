import { areaUnderCurve, randomFrom } from './statistics.mjs'

const PLACINGS = 3

/**
 * How well the score tells a key result's own objective from another one of the same organisation and cycle, and from
 * one of another organisation. `pair`: it sees the two sentences only; `map`: all objectives around as well.
 */
export function linkFigures(linkScore, sets, { lang, mode }) {
  const random = randomFrom(1)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const own = sets.filter((set) => set.lang === lang && set.keyResults.length > 0)
  const score = (keyResult, set, around) => linkScore(inputOf(keyResult, set, around, { lang, mode }))
  const scores = { own: [], ownAmongMany: [], same: [], other: [] }
  for (const set of own) {
    const map = own.filter(({ org, cycle }) => org === set.org && cycle === set.cycle)
    const foreign = own.filter(({ org }) => org !== set.org)
    for (const keyResult of set.keyResults) {
      const inPlace = score(keyResult, set, map)
      scores.own.push(inPlace)
      const strange = pick(foreign)
      const strangeMap = own.filter(({ org, cycle }) => org === strange.org && cycle === strange.cycle)
      scores.other.push(score(keyResult, strange, strangeMap))
      const beside = map.filter((other) => other !== set && !other.keyResults.includes(keyResult))
      if (beside.length === 0) continue
      for (let placing = 0; placing < PLACINGS; placing += 1) {
        scores.ownAmongMany.push(inPlace)
        scores.same.push(score(keyResult, pick(beside), map))
      }
    }
  }
  return {
    same: areaUnderCurve(scores.ownAmongMany, scores.same),
    other: areaUnderCurve(scores.own, scores.other),
  }
}

function inputOf(keyResult, set, map, { lang, mode }) {
  const without = (list) => list.filter((each) => each !== keyResult)
  const { objective } = set
  if (mode === 'pair') return { objective, keyResult, lang, siblings: [], otherObjectives: [] }
  const otherObjectives = map
    .filter((other) => other !== set)
    .map((other) => ({ objective: other.objective, keyResults: without(other.keyResults) }))
  return { objective, keyResult, lang, siblings: without(set.keyResults), otherObjectives }
}
