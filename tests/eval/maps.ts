import { mapRoots, walkBranch, type NodeId, type Stage } from '../../src/domain'
import { loadLinkReader, supportOf } from '../../src/rules'
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

/** What the panel lists and what the cards show: findings, cards, cards with a mark, findings by level and by rule. */
export function countFindings(families: readonly Family[], stage: Stage) {
  const { engine, document } = checkedMap(families, stage)
  const [root] = mapRoots(document)
  const cards = root === undefined ? 0 : [...walkBranch(document, root)].length
  const all = engine.all().filter(({ nodeId }) => nodeId !== root)
  const marked = new Set(all.filter(({ level }) => level !== 'ask').map(({ nodeId }) => nodeId))
  return {
    rows: all.length,
    cards,
    marked: marked.size,
    levels: countBy(all.map(({ level }) => level)),
    rules: countBy(all.map(({ ruleId }) => ruleId)),
  }
}

/** How the links of the key results are drawn, family by family. */
export function drawnLinks(families: readonly Family[]): readonly (readonly string[])[] {
  const { engine, document } = checkedMap(families)
  const under = (id: NodeId | undefined) => (id === undefined ? [] : document.children(id))
  return under(mapRoots(document)[0]).map((id) =>
    under(id).map((child) => supportOf(document, child, engine.links.of(child)) ?? ''),
  )
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
