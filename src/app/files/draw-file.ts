import type { Clock, DocumentContent } from '../../domain'
import type { I18n } from '../../i18n'
import { loadPictures, type Picture } from '../../ui'

type Formats = typeof import('../../io')

/** A picture file, or the tiles of a picture that is too large for one, by what is put behind its name. */
export type DrawnFile = readonly [suffix: string, blob: Blob]

/** Px a side and in all that every browser paints; Safari has the smallest canvas. */
const LARGEST = { side: 8_192, area: 16_777_216 }
/** Pixels of a PNG for one of the map, as on a sharp screen. */
const SCALE = 2

interface DrawSource {
  readonly content: DocumentContent
  readonly i18n: I18n
  readonly context: { readonly clock: Clock }
}

/** The map as an SVG that carries it. Rejects where the code does not come. */
export async function drawSvg(io: Formats, { content, i18n, context }: DrawSource): Promise<DrawnFile> {
  const [{ drawPicture }, { svgMetadata, writeJson }] = await Promise.all([
    loadPictures(),
    io.loadPictureTools(),
  ])
  const { svg } = await drawPicture(content, i18n, {
    today: context.clock.today(),
    carried: svgMetadata(writeJson(content)),
  })
  return ['.svg', new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })]
}

/** The map as one PNG that carries it, in tiles from left to right and down where one would be too large. */
export async function drawPng(
  io: Formats,
  { content, i18n, context }: DrawSource,
): Promise<readonly DrawnFile[]> {
  const [{ drawPicture }, tools] = await Promise.all([loadPictures(), io.loadPictureTools()])
  const picture = await drawPicture(content, i18n, { today: context.clock.today(), carried: '' })
  const image = await loadImage(picture.svg)
  const tiles = tilesOf(picture)
  const files: DrawnFile[] = []
  for (const { x, y, width, height, name } of tiles) {
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    const context = canvas.getContext('2d')
    context?.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!context || !blob) throw new Error('The browser does not paint the picture')
    const png = tools.withMapInPng(new Uint8Array(await blob.arrayBuffer()), tools.writeJson(content))
    files.push([`${name}.png`, new Blob([png], { type: 'image/png' })])
  }
  return files
}

interface Tile {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Empty for the only one, else its row and column. */
  readonly name: string
}

/** Equal tiles that a canvas holds, as few as that takes. */
export function tilesOf({ width, height }: Pick<Picture, 'width' | 'height'>): readonly Tile[] {
  const side = Math.min(LARGEST.side, Math.sqrt(LARGEST.area)) / SCALE
  const isOne = Math.max(width, height) * SCALE <= LARGEST.side && width * height * SCALE ** 2 <= LARGEST.area
  const columns = isOne ? 1 : Math.ceil(width / side)
  const rows = isOne ? 1 : Math.ceil(height / side)
  const tile = { width: Math.ceil(width / columns), height: Math.ceil(height / rows) }
  return Array.from({ length: columns * rows }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    const name = isOne ? '' : ` ${row + 1}-${column + 1}`
    return { x: column * tile.width, y: row * tile.height, ...tile, name }
  })
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}
