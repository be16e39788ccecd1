import {
  KINDS,
  createLiveDocument,
  documentTitle,
  type BranchColour,
  type DocumentContent,
  type DocumentReader,
  type NodeId,
  type PlainDate,
} from '../../../domain'
import type { I18n } from '../../../i18n'
import type { Rect } from '../../../lib'
import type { Picture, PictureOptions } from '../../hooks/ports'
import { edgePath } from '../edges/edge-path'
import { relationShape } from '../edges/relation-shape'
import { paletteOf } from '../overview/palette'
import { drawCard, type Drawing, type PictureWords } from './draw-card'
import { layOutPicture } from './lay-out-picture'
import { escapeXml, svg } from './svg'

/** Around the map, in px. */
const MARGIN = 32

interface DrawOptions extends PictureOptions {
  readonly today: PlainDate
}

/** The whole map as an SVG, laid out as on the screen with nothing folded away. Texts are texts. */
export async function drawPicture(
  content: DocumentContent,
  i18n: I18n,
  { today, carried = '', colours = 'screen' }: DrawOptions,
): Promise<Picture> {
  const document = createLiveDocument(content)
  const layout = await layOutPicture(document, today)
  const probe = globalThis.document.createElement('span')
  globalThis.document.body.append(probe)
  if (colours === 'paper') probe.dataset['theme'] = 'light'
  const palette = paletteOf(probe)
  const drawing: Drawing = { layout, palette, words: pictureWords(i18n) }
  const branches = branchColours(document)
  const edges = layout.edges.map((edge): Piece => ({
    bounds: [edge.parentRect, edge.childRect],
    svg: svg('path', {
      d: edgePath(edge.parentRect, edge.childRect, edge),
      fill: 'none',
      stroke: palette.branch(branches.get(edge.child) ?? null),
      'stroke-width': 1.6,
    }),
  }))
  const cards = layout.cards.flatMap(({ id, rect }): Piece[] => {
    const face = layout.sizes.faceOf(id)
    return face ? [{ bounds: [rect], svg: drawCard(face, rect, branches.get(id) ?? null, drawing) }] : []
  })
  const pieces = [...edges, ...cards, ...drawRelations(document, drawing)]
  const { bounds, family } = layout
  const [left, top] = [bounds.x - MARGIN, bounds.y - MARGIN]
  const width = Math.ceil(bounds.width + 2 * MARGIN)
  const height = Math.ceil(bounds.height + 2 * MARGIN)
  const fill = palette.token('--canvas')
  const ground = colours === 'paper' ? '' : svg('rect', { x: left, y: top, width, height, fill })
  probe.remove()

  const draw = (rect: Rect, first: readonly string[], drawn: readonly Piece[]): string =>
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: rect.width,
        height: rect.height,
        viewBox: `${rect.x} ${rect.y} ${rect.width} ${rect.height}`,
        'font-family': family,
      },
      [...first, ground, ...drawn.map((piece) => piece.svg)].join('\n'),
    )
  const title = `<title>${escapeXml(documentTitle(document))}</title>`
  return {
    svg: draw({ x: left, y: top, width, height }, [carried, title], pieces),
    width,
    height,
    part: (rect) => {
      const part = { ...rect, x: rect.x + left, y: rect.y + top }
      return draw(part, [], pieces.filter((piece) => meets(piece, part))) // prettier-ignore
    },
  }
}

function pictureWords(i18n: I18n): PictureWords {
  return {
    caption: i18n.t('kinds.bigObjective'),
    number: (value: number) => i18n.number(value),
    percent: i18n.percent,
    day: (day) => i18n.date(day),
    counted: (kind, count) => {
      const name = KINDS[kind].counted?.name
      return name === undefined || count === 0 ? '' : i18n.t(`canvas.${name}`, { count })
    },
  }
}

/** A card, an edge or a relation as SVG, within what holds these rectangles. */
interface Piece {
  readonly bounds: readonly Rect[]
  readonly svg: string
}

/** How far lines and words may reach beyond the cards that they belong to, in px. */
const OVERHANG = 160

function meets({ bounds }: Piece, { x, y, width, height }: Rect): boolean {
  const left = Math.min(...bounds.map((each) => each.x))
  const top = Math.min(...bounds.map((each) => each.y))
  const right = Math.max(...bounds.map((each) => each.x + each.width))
  const bottom = Math.max(...bounds.map((each) => each.y + each.height))
  return (
    left - OVERHANG < x + width &&
    right + OVERHANG > x &&
    top - OVERHANG < y + height &&
    bottom + OVERHANG > y
  )
}

function drawRelations(document: DocumentReader, { layout, palette }: Drawing): readonly Piece[] {
  const cards = new Map(layout.cards.map((card) => [card.id, card]))
  const stroke = palette.token('--ink-2')
  return [...document.all('relations')].flatMap(({ from, to, label }) => {
    const [start, end] = [cards.get(from), cards.get(to)]
    if (!start || !end) return []
    const shape = relationShape(start.rect, end.rect, start.growth)
    const line = svg('path', { d: shape.path, fill: 'none', stroke, 'stroke-dasharray': '5 4', 'stroke-width': 1.4 })
    const words = svg('text', { x: shape.label.x, y: shape.label.y, 'font-size': 12, 'text-anchor': 'middle', fill: stroke }, escapeXml(label))
    const drawn = line + svg('path', { d: shape.head, fill: stroke }) + (label === '' ? '' : words)
    return [{ bounds: [start.rect, end.rect], svg: drawn }]
  }) // prettier-ignore
}

/** The colour of each node: its own, else that of its parent. */
function branchColours(document: DocumentReader): ReadonlyMap<NodeId, BranchColour | null> {
  const colours = new Map<NodeId, BranchColour | null>()
  const waiting = [...document.children(null)]
  for (const id of waiting) {
    const node = document.node(id)
    const above = node?.parentId ? (colours.get(node.parentId) ?? null) : null
    colours.set(id, node?.colour ?? above)
    waiting.push(...document.children(id))
  }
  return colours
}
