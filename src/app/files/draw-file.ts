import type { Clock, DocumentContent } from '../../domain'
import type { I18n } from '../../i18n'
import { loadPictures, loadTiles, type Picture } from '../../ui'

type Formats = typeof import('../../io')

interface DrawSource {
  readonly content: DocumentContent
  readonly i18n: I18n
  readonly context: { readonly clock: Clock }
}

/** The map as an SVG that carries it. Rejects where the code does not come. */
export async function drawSvg(io: Formats, { content, i18n, context }: DrawSource): Promise<Blob> {
  const [{ drawPicture }, { svgMetadata, writeJson }] = await Promise.all([
    loadPictures(),
    io.loadPictureTools(),
  ])
  const { svg } = await drawPicture(content, i18n, {
    today: context.clock.today(),
    carried: svgMetadata(writeJson(content)),
  })
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
}

/** A picture that carries its map, and its place among the tiles, such as "2-1"; empty for the only one. */
export type DrawnTile = readonly [place: string, png: Uint8Array<ArrayBuffer>]

interface PngOptions {
  /** Pixels for one px of the map. */
  readonly scale: number
  /** Where there would be more tiles than this, none is painted. */
  readonly mostTiles?: number
}

/** The map as one PNG, or as tiles where one would be too large. Rejects where the code does not come. */
export async function drawPngTiles(
  io: Formats,
  { content, i18n, context }: DrawSource,
  { scale, mostTiles = Infinity }: PngOptions,
): Promise<readonly DrawnTile[]> {
  const [{ drawPicture }, { pngTiles }, tools] = await Promise.all([
    loadPictures(),
    loadTiles(),
    io.loadPictureTools(),
  ])
  const picture = await drawPicture(content, i18n, { today: context.clock.today() })
  const tiles = pngTiles(picture, scale)
  if (tiles.length > mostTiles) return []
  const image = await loadImage(picture.svg)
  const json = tools.writeJson(content)
  const drawn: DrawnTile[] = []
  for (const { row, column, ...part } of tiles) {
    const png = tools.withMapInPng(await paint(image, part, scale), json)
    drawn.push([tiles.length === 1 ? '' : `${row}-${column}`, png])
  }
  return drawn
}

/** The map as one PNG; null where that would be too large. Rejects where the code does not come. */
export async function drawOnePng(io: Formats, source: DrawSource, scale: number): Promise<Blob | null> {
  const [only] = await drawPngTiles(io, source, { scale, mostTiles: 1 })
  return only === undefined ? null : new Blob([only[1]], { type: 'image/png' })
}

async function paint(
  image: HTMLImageElement,
  { x, y, width, height }: Pick<Picture, 'width' | 'height'> & { readonly x: number; readonly y: number },
  scale: number,
): Promise<Uint8Array> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  context?.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!context || !blob) throw new Error('The browser does not paint the picture')
  return new Uint8Array(await blob.arrayBuffer())
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
