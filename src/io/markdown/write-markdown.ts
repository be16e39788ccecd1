import {
  KINDS,
  ROOT_KIND,
  type DocumentContent,
  type NodeId,
  type NodeKind,
  type NodeRecord,
} from '../../domain'
import { normaliseLineBreaks } from '../clean-text'
import { familiesOf, referencesOf, type Families } from '../families'
import { defaultBranchStyle, sameBranchStyle, type BranchStyle } from '../interpret/fields/branch-style'
import { writeFrontMatter } from '../interpret/fields/front-matter'
import { recordLines } from '../interpret/fields/records'
import { HEADING_KIND, kindOfHeading, kindOfPlace } from '../interpret/kind-of-place'
import { isCutHeading, isGroupHeading, isParkingHeading } from '../interpret/text/kind-markers'
import { markerOfKind } from '../interpret/text/kind-words'
import { writeCutSection } from './cut-section'
import { writeBracket } from './write-fields'
import { writeTitle } from './write-title'

const DEEPEST_HEADING = 6

/** A node on its way to the text. */
interface Placed {
  readonly node: NodeRecord
  readonly index: number
  readonly parentKind: NodeKind | null
  readonly parked: boolean
  readonly form:
    { readonly type: 'heading'; readonly level: number } | { readonly type: 'bullet'; readonly depth: number }
}

/** What the writer looks up. */
interface Source {
  readonly families: Families
  readonly references: ReadonlyMap<NodeId, string>
}

/** Looks of the children of Big Os in the order of the text; `usual` while the reader would give the same ones. */
interface SeenStyles {
  readonly all: BranchStyle[]
  usual: boolean
}

/**
 * Writes a map in the Markdown dialect. What the dialect does not carry: ratings of others, dismissed checks, rule
 * settings, places given by hand, health metrics, and what a week was for.
 */
export function writeMarkdown(content: DocumentContent): string {
  const source = sourceOf(content)
  const roots = source.families.children.get(null) ?? []
  const onMap = roots.filter(({ parked }) => parked === null)
  const parked = roots.filter(({ parked }) => parked !== null)
  const styles: SeenStyles = { all: [], usual: true }
  const blocks = [
    ...writeBranches(onMap.map(asRootHeading), source, styles),
    ...(parked.length > 0 ? ['# Parking lot'] : []),
    ...writeBranches(parked.map(asParkedBullet), source, styles),
    ...writeCutSection(content),
  ]
  const meta = content.meta[0]
  const front = meta ? writeFrontMatter(meta, styles.usual ? [] : styles.all) : ''
  return blocks.length === 0 ? front : `${front}${blocks.join('\n')}\n`
}

/**
 * Writes branches on their own, for other programs: as a list where none of them is a heading in the dialect, as
 * headings of their level where all are objectives, else as roots. The colour of a top belonged to its place.
 */
export function writeBranchesAsText(content: DocumentContent): string {
  const nodes = content.nodes.map((node) => (node.parentId === null ? { ...node, colour: null } : node))
  const source = sourceOf({ ...content, nodes })
  const roots = source.families.children.get(null) ?? []
  const blocks = writeBranches(roots.map(formOfRoots(roots)), source, { all: [], usual: true })
  return `${blocks.join('\n')}\n`
}

function sourceOf(content: DocumentContent): Source {
  const families = familiesOf(content)
  return { families, references: referencesOf(families) }
}

function formOfRoots(roots: readonly NodeRecord[]): (node: NodeRecord, index: number) => Placed {
  const has = (kind: NodeKind) => roots.some((root) => root.kind === kind)
  if (!has(ROOT_KIND) && !has(HEADING_KIND))
    return (node, index) => ({ ...asParkedBullet(node, index), parked: false })
  if (roots.every(({ kind }) => kind === HEADING_KIND))
    return (node, index) => ({ ...asRootHeading(node, index), form: { type: 'heading', level: 2 } })
  return asRootHeading
}

function asRootHeading(node: NodeRecord, index: number): Placed {
  return { node, index, parentKind: null, parked: false, form: { type: 'heading', level: 1 } }
}

function asParkedBullet(node: NodeRecord, index: number): Placed {
  return { node, index, parentKind: null, parked: true, form: { type: 'bullet', depth: 0 } }
}

/** The lines of whole branches, parents before children; notes the styles of the children of Big Os in passing. */
function writeBranches(roots: readonly Placed[], source: Source, styles: SeenStyles): readonly string[] {
  const blocks: string[] = []
  const waiting = [...roots].reverse()
  for (let placed = waiting.pop(); placed; placed = waiting.pop()) {
    blocks.push(writeNode(placed, source))
    if (isBranch(placed)) see(styles, placed)
    waiting.push(...placeChildren(placed, source.families.children.get(placed.node.id) ?? []).reverse())
  }
  return blocks
}

function see(styles: SeenStyles, { node, index }: Placed): void {
  const { side, colour } = node
  styles.all.push({ side, colour })
  styles.usual &&= sameBranchStyle(node, defaultBranchStyle(index))
}

/** Under a heading, children are headings from the first objective on, else bullets: a bullet cannot follow a heading. */
function placeChildren({ node, form, parked }: Placed, children: readonly NodeRecord[]): Placed[] {
  const mayHead = form.type === 'heading' && form.level < DEEPEST_HEADING
  const firstHeading = mayHead ? children.findIndex(({ kind }) => kind === HEADING_KIND) : -1
  return children.map((child, index) => ({
    node: child,
    index,
    parentKind: node.kind,
    parked,
    form:
      form.type === 'bullet'
        ? { type: 'bullet', depth: form.depth + 1 }
        : firstHeading >= 0 && index >= firstHeading
          ? { type: 'heading', level: form.level + 1 }
          : { type: 'bullet', depth: 0 },
  }))
}

function writeNode(placed: Placed, { families, references }: Source): string {
  const { node, form } = placed
  const rating = families.ownRatings.get(node.id)
  const { checkIns, relations, outcome, dots } = recordLines(families, references, node.id)
  const marker = markerFor(placed)
  const bracket = writeBracket({
    node,
    strength: rating?.strength ?? null,
    hasCheckbox: hasCheckbox(placed),
    isBranch: isBranch(placed),
    reference: references.get(node.id) ?? null,
  })
  const indent = form.type === 'heading' ? '' : '  '.repeat(form.depth)
  const sign = form.type === 'heading' ? '#'.repeat(form.level) : `${indent}-`
  const title = writeTitle(normaliseLineBreaks(node.title))
  const inner = form.type === 'heading' ? '' : `${indent}  `
  const line = [sign, marker, title, bracket].filter((part) => part !== '').join(' ')
  return [
    line.replaceAll('\n', `\n${inner}`),
    ...prefixed(rating?.because ?? '', `${inner}because `),
    ...prefixed(node.note, `${inner}note: `),
    ...checkIns.map((record) => `${inner}check-in: ${record}`),
    ...relations.map((record) => `${inner}relation: ${record}`),
    ...(outcome === null ? [] : [`${inner}outcome: ${outcome}`]),
    ...(dots === null ? [] : [`${inner}votes: ${dots}`]),
  ].join('\n')
}

function prefixed(text: string, prefix: string): readonly string[] {
  return text === ''
    ? []
    : normaliseLineBreaks(text)
        .split('\n')
        .map((line) => prefix + line)
}

/** Does it stand on one of two sides of its parent? */
function isBranch({ parentKind }: Placed): boolean {
  return parentKind !== null && KINDS[parentKind].hasSides
}

function hasCheckbox({ node, form }: Placed): boolean {
  return KINDS[node.kind].progress === 'done' && form.type === 'bullet'
}

/** Empty where the place of a line already says its kind. */
function markerFor(placed: Placed): string {
  const { node } = placed
  if (hasCheckbox(placed)) return node.done ? '[x]' : '[ ]'
  const means = isParkingHeading(node.title) || isGroupHeading(node.title) || isCutHeading(node.title)
  return means || node.kind !== impliedKind(placed) ? markerOfKind(node.kind) : ''
}

function impliedKind({ form, parentKind, parked }: Placed): NodeKind {
  return form.type === 'heading' ? kindOfHeading(form.level) : kindOfPlace(parentKind, parked)
}
