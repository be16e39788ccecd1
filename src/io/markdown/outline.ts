import type { ImportLoss, NodeKind } from '../../domain'
import type { ScannedLine } from './scan'
import { isGroupHeading, isParkingHeading } from './kind-markers'
import { labelOf } from './labels'
import { maskEscapes } from './escape'

/** A line that becomes a node, with its place in the tree; parents stand before their children in any list. */
export interface OutlineItem {
  readonly text: string
  readonly line: number
  readonly parent: OutlineItem | null
  /** Under the heading "Parking lot". */
  readonly parked: boolean
  /** Kind by the place alone where it does not follow from the parent's, else null. */
  readonly placeKind: NodeKind | null
  readonly note: string[]
  readonly because: string[]
}

export interface Outline {
  readonly items: readonly OutlineItem[]
  readonly losses: readonly ImportLoss[]
}

interface Section {
  readonly level: number
  /** Null: the parking lot itself, or nothing above. */
  readonly item: OutlineItem | null
  readonly parked: boolean
}

interface Bullet {
  readonly indent: number
  readonly item: OutlineItem
}

/** The tree of a text with headings and bullets; other text goes into the note of the line above it. */
export function outlineOf(lines: readonly ScannedLine[]): Outline {
  const items: OutlineItem[] = []
  const losses: ImportLoss[] = []
  const sections: Section[] = []
  let bullets: Bullet[] = []

  const add = (item: OutlineItem): OutlineItem => {
    items.push(item)
    return item
  }
  for (const line of lines)
    switch (line.type) {
      case 'heading':
        bullets = []
        if (isGroupHeading(line.text))
          losses.push({ code: 'groupHeading', line: line.line, text: line.text.trim() })
        openSection(sections, line, add)
        break
      case 'bullet':
        openBullet(bullets, sections.at(-1), line, add)
        break
      case 'plain':
      case 'verbatim':
      case 'note':
      case 'because':
        if (!attach(line, items.at(-1)))
          losses.push({ code: 'textBeforeOutline', line: line.line, text: line.text })
    }
  return { items, losses }
}

type Add = (item: OutlineItem) => OutlineItem

function openSection(sections: Section[], line: ScannedLine & { type: 'heading' }, add: Add): void {
  const { level } = line
  while ((sections.at(-1)?.level ?? 0) >= level) sections.pop()
  const above = sections.at(-1)
  const parked = above?.parked ?? false
  if (isParkingHeading(line.text)) {
    sections.push({ level, item: null, parked: true })
    return
  }
  if (isGroupHeading(line.text)) {
    sections.push({ level, item: above?.item ?? null, parked })
    return
  }
  const placeKind = parked ? null : level === 1 ? 'bigObjective' : 'objective'
  const text = line.text.replace(/\s+#+\s*$/u, '')
  const item = add(newItem({ text, line: line.line, parent: above?.item ?? null, parked, placeKind }))
  sections.push({ level, item, parked })
}

function openBullet(
  bullets: Bullet[],
  section: Section | undefined,
  line: ScannedLine & { type: 'bullet' },
  add: Add,
): void {
  while (standsBeside(bullets.at(-1), line)) bullets.pop()
  const parent = bullets.at(-1)?.item ?? section?.item ?? null
  const parked = section?.parked ?? false
  const item = add(newItem({ text: line.text, line: line.line, parent, parked, placeKind: null }))
  bullets.push({ indent: line.indent, item })
}

/** A `KR1:` at the indent of an `O1:` hangs under it; else a line hangs under the nearest that is indented less. */
function standsBeside(last: Bullet | undefined, line: ScannedLine & { type: 'bullet' }): boolean {
  if (!last || last.indent < line.indent) return false
  const hangsUnder =
    last.indent === line.indent &&
    labelKind(last.item.text) === 'objective' &&
    labelKind(line.text) === 'keyResult'
  return !hangsUnder
}

function labelKind(text: string): NodeKind | null {
  return labelOf(maskEscapes(text))?.kind ?? null
}

function attach(line: ScannedLine, item: OutlineItem | undefined): boolean {
  if (!item) return false
  if (line.type === 'because') item.because.push(line.text)
  else item.note.push(line.text)
  return true
}

export function newItem(fields: Omit<OutlineItem, 'note' | 'because'>): OutlineItem {
  return { ...fields, note: [], because: [] }
}
