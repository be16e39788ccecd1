import type { Picture } from '../../hooks/ports'
import { tilesOf, type Tile } from '../tiles'

export const PRINT_LAYOUTS = ['page', 'poster', 'objectives'] as const
export type PrintLayout = (typeof PRINT_LAYOUTS)[number]

export const PAPERS = ['a4', 'a3', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** The short and the long side, in mm. */
const SIDES: Readonly<Record<Paper, readonly [short: number, long: number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  letter: [215.9, 279.4],
}

/** White around what is printed, in mm: no printer paints up to the edge, and marks stand in it. */
export const MARGIN_MM = 12

/** Of CSS, as the platform defines them. */
export const PX_PER_MM = 96 / 25.4
const POINTS_PER_PX = 0.75

/** A small map does not fill the page with giant letters. */
const LARGEST_SCALE = 1.5
/** Of the title of a card, in px at 100 %. */
const TITLE_PX = 14

/** A page as the style sheet names it (`@page`), and its sides in mm. */
export interface Page {
  readonly name: `${Paper}-${'portrait' | 'landscape'}`
  readonly width: number
  readonly height: number
}

/** A map on paper: the parts of its picture, each on a page of its own, at one scale. */
export interface MapOnPaper {
  readonly page: Page
  readonly tiles: readonly Tile[]
  /** Px of the paper for one of the picture. */
  readonly scale: number
}

/** The whole picture on one page, turned the way that shows it larger. */
export function onOnePage(picture: Picture, paper: Paper): MapOnPaper {
  const [portrait, landscape] = pagesOf(paper)
  const page = fitScale(picture, portrait) > fitScale(picture, landscape) ? portrait : landscape
  return { page, scale: fitScale(picture, page), tiles: tilesOf(picture, picture) }
}

/** The picture at a scale, cut into pages turned the way that needs fewer of them. */
export function onPoster(picture: Picture, paper: Paper, scale: number): MapOnPaper {
  const on = (page: Page): MapOnPaper => {
    const { width, height } = roomOf(page)
    return { page, scale, tiles: tilesOf(picture, { width: width / scale, height: height / scale }) }
  }
  const [portrait, landscape] = pagesOf(paper)
  return on(portrait).tiles.length < on(landscape).tiles.length ? on(portrait) : on(landscape)
}

/** How high the letters of a title come out, in points. */
export function titlePoints({ scale }: Pick<MapOnPaper, 'scale'>): number {
  return TITLE_PX * scale * POINTS_PER_PX
}

function pagesOf(paper: Paper): readonly [portrait: Page, landscape: Page] {
  const [short, long] = SIDES[paper]
  return [
    { name: `${paper}-portrait`, width: short, height: long },
    { name: `${paper}-landscape`, width: long, height: short },
  ]
}

/** What a page has room for within its margins, in px. */
function roomOf({ width, height }: Page): Pick<Picture, 'width' | 'height'> {
  return { width: (width - 2 * MARGIN_MM) * PX_PER_MM, height: (height - 2 * MARGIN_MM) * PX_PER_MM }
}

function fitScale(picture: Picture, page: Page): number {
  const room = roomOf(page)
  return Math.min(LARGEST_SCALE, room.width / picture.width, room.height / picture.height)
}
