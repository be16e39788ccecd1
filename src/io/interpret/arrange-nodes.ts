import { LOOSE_KIND, ROOT_KIND, type ImportLoss, type NodeKind } from '../../domain'
import type { ForeignNode } from '../foreign-tree'
import { isChatter } from './text/chatter'
import { maskEscapes } from './text/escape'
import { withoutEmphasis } from './text/inline'
import { isGroupHeading, isParkingHeading, markerOf } from './text/kind-markers'
import { labelledLines } from './text/labelled-lines'
import { labelOf } from './text/labels'
import { kindOfHeading } from './kind-of-place'
import type { PlacedNode } from './placed-node'

export interface Arrangement {
  readonly nodes: readonly PlacedNode[]
  readonly losses: readonly ImportLoss[]
}

/**
 * The places of foreign nodes in an OKR map. Captions such as "Key results" go, what stands under "Parking lot" is parked,
 * a `KR1:` beside an `O1:` hangs under it; text without any structure becomes ideas. `titleOfText` is the Big O of
 * running text; without one, as in a paste, such text is a list of ideas.
 */
export function arrangeNodes(roots: readonly ForeignNode[], titleOfText: ForeignNode | null): Arrangement {
  if (roots.some((root) => isExact(root) || root.children.some(isExact))) return placeNodes(roots)
  const said = roots.filter((root) => !isChatter(root))
  if (said.length < roots.length && said.length > 0) {
    const losses = roots
      .filter(isChatter)
      .map(({ line, title }): ImportLoss => ({ code: 'textAroundOutline', line, text: title }))
    const arranged = arrangeNodes(said, titleOfText)
    return { ...arranged, losses: [...losses, ...arranged.losses] }
  }
  if (roots.some(({ marks }) => marks.heading !== undefined)) return placeNodes(roots)
  const flat = roots.every(({ children }) => children.length === 0)
  if (flat && roots.some(({ title }) => labelKind(title) === 'keyResult'))
    return { nodes: labelledLines(roots), losses: [] }
  const placed = placeNodes(roots)
  if (flat && roots.length > 1 && roots.every(({ marks }) => marks.bullet === true))
    return { ...placed, nodes: asIdeas(placed.nodes, false) }
  if (!isRunningText(placed.nodes)) return placed
  if (titleOfText === null) return { ...placed, nodes: asIdeas(placed.nodes, false) }
  const top: PlacedNode = { source: titleOfText, parent: null, parked: false, placeKind: ROOT_KIND }
  return { ...placed, nodes: [top, ...asIdeas(placed.nodes, true)] }
}

/** Siblings on their way into the map, and the objective that takes in the key results after it. */
interface Family {
  readonly parent: PlacedNode | null
  readonly parked: boolean
  objective: PlacedNode | null
  /** At the top: the Big O that takes in the labelled objectives after it. */
  bigObjective: PlacedNode | null
}

/** The places of nodes that are a tree already. */
export function placeNodes(roots: readonly ForeignNode[]): Arrangement {
  const nodes: PlacedNode[] = []
  const losses: ImportLoss[] = []
  const waiting: { readonly source: ForeignNode; readonly family: Family }[] = []
  const wait = (children: readonly ForeignNode[], family: Family) => {
    for (const source of [...children].reverse()) waiting.push({ source, family })
  }
  wait(roots, { parent: null, parked: false, objective: null, bigObjective: null })
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { source, family } = next
    const { title, line, note, children } = source
    if (isCaption(source, isParkingHeading))
      wait(children, { parent: null, parked: true, objective: null, bigObjective: null })
    else if (isCaption(source, isGroupHeading)) {
      losses.push({ code: 'groupHeading', line, text: [title.trim(), ...note].join(' ') })
      wait(children, family)
    } else {
      const placed = placeIn(family, source)
      nodes.push(placed)
      wait(children, { parent: placed, parked: placed.parked, objective: null, bigObjective: null })
    }
  }
  return { nodes, losses }
}

function isCaption(source: ForeignNode, means: (text: string) => boolean): boolean {
  const { title, marks, children } = source
  return (
    !isExact(source) && (marks.heading !== undefined || children.length > 0) && means(withoutEmphasis(title))
  )
}

function placeIn(family: Family, source: ForeignNode): PlacedNode {
  const { parked } = family
  const label = isExact(source) ? null : labelKind(source.title)
  const level = source.marks.heading
  const byLevel = level === undefined || parked ? null : kindOfHeading(level)
  const hangsUnder =
    label === 'keyResult' ? family.objective : label === 'objective' ? family.bigObjective : null
  const placed: PlacedNode = { source, parent: hangsUnder ?? family.parent, parked, placeKind: byLevel }
  if (label !== 'keyResult' || hangsUnder === null) family.objective = label === 'objective' ? placed : null
  const isTop = family.parent === null && !parked && level === undefined
  if (isTop && (label === null || label === ROOT_KIND)) family.bigObjective = placed
  return placed
}

/** A node whose kind an attribute says: it was written by us, and its words mean nothing but themselves. */
function isExact({ attributes }: ForeignNode): boolean {
  return attributes.has('kind')
}

function labelKind(title: string): NodeKind | null {
  return labelOf(maskEscapes(withoutEmphasis(title)))?.kind ?? null
}

/** More than one line stands at the top, most of those have nothing below them, and not all say what they are. */
function isRunningText(nodes: readonly PlacedNode[]): boolean {
  const parents = new Set(nodes.map(({ parent }) => parent))
  const roots = nodes.filter(({ parent }) => parent === null)
  if (roots.every(({ source }) => saysItsKind(source))) return false
  return roots.length > 1 && roots.filter((root) => !parents.has(root)).length * 2 > roots.length
}

function saysItsKind({ title }: ForeignNode): boolean {
  return markerOf(maskEscapes(title)) !== null
}

function asIdeas(nodes: readonly PlacedNode[], parked: boolean): readonly PlacedNode[] {
  const ideas = new Map<PlacedNode, PlacedNode>()
  for (const node of nodes) {
    const parent = node.parent && (ideas.get(node.parent) ?? null)
    ideas.set(node, { ...node, parent, parked, placeKind: LOOSE_KIND })
  }
  return [...ideas.values()]
}
