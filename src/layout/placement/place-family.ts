import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import { expectDefined } from '../../lib'
import type { Family, FamilyPlacement } from './family'
import type { Growth } from '../geometry'
import { placeFamilyFast } from './place-family-fast'

/** Boxes of one pass that dagre places in about 2 ms; more are placed by the closed form of its result. */
const DAGRE_BUDGET = 12

const RANK_DIRECTION = { left: 'RL', right: 'LR', down: 'TB' } as const satisfies Record<Growth, string>

/** Places a family in a pass over `boxesInPass` boxes; both ways of placing give the same coordinates. */
export function placeFamily(family: Family, boxesInPass: number): FamilyPlacement {
  return boxesInPass > DAGRE_BUDGET ? placeFamilyFast(family) : placeFamilyByDagre(family)
}

/**
 * Asks dagre, which keeps the order of siblings only without its order heuristic. All boxes are 1 px long in the
 * direction of growth: dagre would centre unequal lengths in their rank, and only the place across is taken.
 */
export function placeFamilyByDagre(family: Family): FamilyPlacement {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ rankdir: RANK_DIRECTION[family.growth], nodesep: family.gap, edgesep: 0 })
  graph.setNode('parent', sizeOf(family.parent, family.growth))
  for (const [index, breadth] of family.children.entries()) {
    graph.setNode(`child ${index}`, sizeOf(breadth, family.growth))
    graph.setEdge('parent', `child ${index}`, {})
  }
  layout(graph, { disableOptimalOrderHeuristic: true })
  const startOf = (name: string, breadth: number) => {
    const node = graph.node(name)
    return expectDefined(family.growth === 'down' ? node.x : node.y, 'coordinate') - breadth / 2
  }
  const parent = startOf('parent', family.parent)
  const children = family.children.map((breadth, index) => startOf(`child ${index}`, breadth))
  const first = Math.min(parent, expectDefined(children[0], 'first child'))
  return { parent: parent - first, children: children.map((child) => child - first) }
}

function sizeOf(breadth: number, growth: Growth): NodeLabel {
  return growth === 'down' ? { width: breadth, height: 1 } : { width: 1, height: breadth }
}
