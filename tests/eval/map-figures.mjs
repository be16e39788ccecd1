import { randomFrom } from './statistics.mjs'

const MOST_OBJECTIVES = 5

/** Maps of at most five objectives of one organisation and cycle each. */
export function mapsOf(sets, lang) {
  const groups = new Map()
  for (const set of sets.filter((each) => each.lang === lang && each.keyResults.length > 0)) {
    const name = `${set.org} ${set.cycle}`
    groups.set(name, [...(groups.get(name) ?? []), set])
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MOST_OBJECTIVES) }, (_, at) =>
      group.slice(at * MOST_OBJECTIVES, (at + 1) * MOST_OBJECTIVES),
    ),
  )
}

/** Maps of five made-up objectives with four made-up key results each, as they stand in the list. */
export function madeUpMaps(cases, lang) {
  const own = (kind) =>
    cases.filter((each) => each.lang === lang && each.kind === kind).map(({ text }) => text)
  const [objectives, keyResults] = [own('objective'), own('kr')]
  const families = Array.from({ length: Math.ceil(keyResults.length / 4) }, (_, at) => ({
    objective: objectives[at % objectives.length],
    keyResults: keyResults.slice(at * 4, at * 4 + 4),
  }))
  return Array.from({ length: Math.ceil(families.length / MOST_OBJECTIVES) }, (_, at) =>
    families.slice(at * MOST_OBJECTIVES, (at + 1) * MOST_OBJECTIVES),
  )
}

/**
 * Of all maps together: rows of the panel by 25 cards, a smaller map counting as one of 25; the share of maps with no more
 * than `most` of them, and of marked cards; by 25 cards, the rows that wait, and findings and rows by level and by rule.
 */
export function mapFigures(countFindings, maps, stage, most) {
  const counts = maps.map((families) => countFindings(families, stage))
  const sum = (of) => counts.reduce((total, count) => total + of(count), 0)
  const cards = sum((count) => count.cards)
  const rowsBy25 = (count) => count.rows / Math.max(1, count.cards / 25)
  const per = (value) => (value / cards) * 25
  const names = (key) => [...new Set(counts.flatMap((count) => Object.keys(count[key])))].sort()
  const byName = (key) =>
    names(key)
      .map((name) => [name, sum((count) => count[key][name] ?? 0)])
      .sort(([, a], [, b]) => b - a)
  return {
    maps: maps.length,
    cards,
    rows: sum(rowsBy25) / counts.length,
    within: counts.filter((count) => rowsBy25(count) <= most).length / counts.length,
    waiting: per(sum((count) => count.waiting)),
    marked: sum((count) => count.marked) / cards,
    levels: byName('levels').map(([name, count]) => [name, per(count)]),
    rowLevels: byName('rowLevels').map(([name, count]) => [name, per(count)]),
    rules: byName('rules').map(([name, count]) => [name, per(count)]),
  }
}

/** Of links to rate, so many are shown first. */
const SHOWN_FIRST = [3, 5, 8]

/**
 * The share of links that are drawn as doubtful: of the good ones, of those with a key result of another objective of
 * the map in their place, and of those with one of another organisation; and of the second the share that is either drawn
 * as doubtful or among the first links to rate.
 */
export function doubtFigures(drawnLinks, sets, lang) {
  const random = randomFrom(7)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const maps = mapsOf(sets, lang)
  const counts = {}
  const note = (name, isSo) => {
    counts[name] ??= [0, 0]
    counts[name][0] += isSo ? 1 : 0
    counts[name][1] += 1
  }
  for (const map of maps) {
    for (const { state } of drawnLinks(map).flat()) {
      note('good', state !== 'supported')
      note('elsewhere', state === 'better-elsewhere')
    }
    const foreign = maps.filter(([set]) => set.org !== map[0].org)
    for (const [at, set] of map.entries()) {
      const beside = map.filter((other) => other !== set)
      if (beside.length > 0) {
        const { state, place } = drawnInPlace(drawnLinks, map, at, pick(pick(beside).keyResults))
        note('near', state !== 'supported')
        for (const most of SHOWN_FIRST)
          note(`found${most}`, state !== 'supported' || (place >= 0 && place < most))
      }
      const strange = drawnInPlace(drawnLinks, map, at, pick(pick(pick(foreign)).keyResults))
      note('far', strange.state !== 'supported')
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([name, [some, all]]) => [name, some / all]))
}

/** The link when this title takes the place of the first key result of an objective. */
function drawnInPlace(drawnLinks, map, at, title) {
  const changed = map.map((set, index) =>
    index === at
      ? { ...set, keyResults: [title, ...set.keyResults.slice(1)] }
      : { ...set, keyResults: set.keyResults.filter((each) => each !== title) },
  )
  return drawnLinks(changed)[at][0]
}
