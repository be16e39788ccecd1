import type { Rect } from '../../lib'
import type { Picture } from '../hooks/ports'

type Size = Pick<Picture, 'width' | 'height'>

/** A part of a picture, in px of it; rows and columns are counted from 1. */
export interface Tile extends Rect {
  readonly row: number
  readonly column: number
}

/** Equal tiles of at most this size that cover a picture, as few as that takes, row by row. */
export function tilesOf({ width, height }: Size, largest: Size): readonly Tile[] {
  const columns = Math.max(1, Math.ceil(width / largest.width))
  const rows = Math.max(1, Math.ceil(height / largest.height))
  const tile = { width: width / columns, height: height / rows }
  return Array.from({ length: columns * rows }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    return { x: column * tile.width, y: row * tile.height, ...tile, row: row + 1, column: column + 1 }
  })
}

/** Pixels a side and in all that every browser paints on one canvas; Safari has the smallest. */
const LARGEST = { side: 8_192, area: 16_777_216 }

/** The tiles of a picture that is painted with `scale` pixels a px: one, where one canvas holds it. */
export function pngTiles(size: Size, scale: number): readonly Tile[] {
  const { width, height } = size
  const isOne = Math.max(width, height) * scale <= LARGEST.side && width * height * scale ** 2 <= LARGEST.area
  const side = Math.floor(Math.min(LARGEST.side, Math.sqrt(LARGEST.area)) / scale)
  return tilesOf(size, isOne ? size : { width: side, height: side })
}
