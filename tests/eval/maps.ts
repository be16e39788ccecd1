import { mapRoots, walkBranch, type NodeId, type Stage } from '../../src/domain'
import {
  findingOf,
  levelOfMark,
  loadLinkReader,
  rowBudget,
  supportOf,
  withinBudget,
  type Level,
} from '../../src/rules'
import { bigObjective, keyResult, objective, okr } from '../support/builders'
import { bench, type Bench } from '../support/rule-tester'

export interface Family {
  readonly objective: string
  readonly keyResults: readonly string[]
}

const links = await loadLinkReader()

/** A map of these objectives under a Big O, checked to the end. */
export function checkedMap(families: readonly Family[], stage: Stage = 'draft'): Bench {
  const objectives = families.map((family) =>
    objective(family.objective, ...family.keyResults.map((each) => keyResult(each))),
  )
  return bench(okr(bigObjective('', ...objectives)), { stage }, undefined, links)
}

/**
 * What the panel lists at first and what the cards show: rows, rows that wait behind these, cards, cards with a mark while
 * none is at work, findings by level and rows by level and by rule. The Big O stands for no card of the corpus.
 */
export function countFindings(families: readonly Family[], stage: Stage) {
  const { engine, document } = checkedMap(families, stage)
  const [root] = mapRoots(document)
  const ids = root === undefined ? [] : [...walkBranch(document, root)]
  const listed = engine.rows().filter((row) => findingOf(row).nodeId !== root)
  const { shown, waiting } = withinBudget(listed, rowBudget(stage, ids.length))
  const isGrave = (level: Level | null): boolean => level === 'block' || level === 'warn'
  return {
    rows: shown.length,
    waiting: waiting.advise + waiting.ask,
    cards: ids.length,
    marked: ids.filter((id) => id !== root && isGrave(levelOfMark(engine.checksAt(id)))).length,
    levels: countBy(engine.all().map(({ level }) => level)),
    rowLevels: countBy(shown.map((row) => findingOf(row).level)),
    rules: countBy(listed.map((row) => findingOf(row).ruleId)),
  }
}

/** How a link is drawn, and its place in the queue of links to rate; -1 where it is in none. */
interface DrawnLink {
  readonly state: string
  readonly place: number
}

/** How the links of the key results are drawn, family by family. */
export function drawnLinks(families: readonly Family[]): readonly (readonly DrawnLink[])[] {
  const { engine, document } = checkedMap(families)
  const queue = engine.links.toRate()
  const under = (id: NodeId | undefined) => (id === undefined ? [] : document.children(id))
  return under(mapRoots(document)[0]).map((id) =>
    under(id).map((child) => ({
      state: supportOf(document, child, engine.links.of(child)) ?? '',
      place: queue.indexOf(child),
    })),
  )
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
