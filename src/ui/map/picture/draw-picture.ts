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
import { edgePath } from '../edges/edge-path'
import { relationShape } from '../edges/relation-shape'
import { paletteOf } from '../overview/palette'
import { drawCard, type Drawing } from './draw-card'
import { layOutPicture } from './lay-out-picture'
import { escapeXml, svg } from './svg'

/** A picture of a map and its size in px at 100 %. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What a picture is drawn with. */
export interface PictureOptions {
  readonly today: PlainDate
  /** SVG that goes in first, such as the map itself as metadata. */
  readonly carried: string
}

/** Around the map, in px. */
const MARGIN = 32

/**
 * The whole map as an SVG in the present theme, laid out as on the screen with nothing folded away. Texts are texts.
 */
export async function drawPicture(
  content: DocumentContent,
  i18n: I18n,
  { today, carried }: PictureOptions,
): Promise<Picture> {
  const document = createLiveDocument(content)
  const layout = await layOutPicture(document, today)
  const probe = globalThis.document.createElement('span')
  globalThis.document.body.append(probe)
  const palette = paletteOf(probe)
  const drawing: Drawing = {
    layout,
    palette,
    words: {
      caption: i18n.t('kinds.bigObjective'),
      number: (value: number) => i18n.number(value),
      percent: i18n.percent,
      day: (day) => i18n.date(day),
      counted: (kind, count) => {
        const name = KINDS[kind].counted?.name
        return name === undefined || count === 0 ? '' : i18n.t(`canvas.${name}`, { count })
      },
    },
  }
  const colours = branchColours(document)
  const edges = layout.edges.map((edge) =>
    svg('path', {
      d: edgePath(edge.parentRect, edge.childRect, edge),
      fill: 'none',
      stroke: palette.branch(colours.get(edge.child) ?? null),
      'stroke-width': 1.6,
    }),
  )
  const cards = layout.cards.flatMap(({ id, rect }) => {
    const face = layout.sizes.faceOf(id)
    return face ? [drawCard(face, rect, colours.get(id) ?? null, drawing)] : []
  })
  const { x, y, width, height } = layout.bounds
  const size = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(height + 2 * MARGIN) }
  const ground = svg('rect', { x: x - MARGIN, y: y - MARGIN, ...size, fill: palette.token('--canvas') })
  const links = drawRelations(document, drawing)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `${x - MARGIN} ${y - MARGIN} ${size.width} ${size.height}`,
    'font-family': layout.family,
  }
  const title = `<title>${escapeXml(documentTitle(document))}</title>`
  const picture = svg('svg', attributes, [carried, title, ground, ...edges, ...cards, ...links].join('\n'))
  probe.remove()
  return { svg: picture, ...size }
}

function drawRelations(document: DocumentReader, { layout, palette }: Drawing): readonly string[] {
  const cards = new Map(layout.cards.map((card) => [card.id, card]))
  const stroke = palette.token('--ink-2')
  return [...document.all('relations')].flatMap(({ from, to, label }) => {
    const [start, end] = [cards.get(from), cards.get(to)]
    if (!start || !end) return []
    const shape = relationShape(start.rect, end.rect, start.growth)
    const line = svg('path', { d: shape.path, fill: 'none', stroke, 'stroke-dasharray': '5 4', 'stroke-width': 1.4 })
    const words = svg('text', { x: shape.label.x, y: shape.label.y, 'font-size': 12, 'text-anchor': 'middle', fill: stroke }, escapeXml(label))
    return [line + svg('path', { d: shape.head, fill: stroke }) + (label === '' ? '' : words)]
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
