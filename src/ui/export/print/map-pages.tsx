import { useI18n, type Picture } from '../../hooks/ports'
import type { Tile } from '../tiles'
import { MARGIN_MM, PX_PER_MM, type MapOnPaper } from './paper'
import styles from './sheets.module.css'

interface MapPagesProps {
  readonly picture: Picture
  readonly paper: MapOnPaper
  readonly title: string
}

/** The picture of a map on its pages; where these are several, marks tell where to cut and where each belongs. */
export function MapPages({ picture, paper, title }: MapPagesProps) {
  return paper.tiles.map((tile) => (
    <MapPage key={`${tile.row}-${tile.column}`} picture={picture} tile={tile} paper={paper} title={title} />
  ))
}

/** The part of a picture as an element of the page. */
function parsed(svg: string): Element {
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
}

interface MapPageProps extends MapPagesProps {
  readonly tile: Tile
}

function MapPage({ picture, tile, paper, title }: MapPageProps) {
  const { t } = useI18n()
  const { page, scale, tiles } = paper
  const [pageWidth, pageHeight] = [page.width * PX_PER_MM, page.height * PX_PER_MM]
  const [width, height] = [tile.width * scale, tile.height * scale]
  const [left, top] = [(pageWidth - width) / 2, (pageHeight - height) / 2]
  const last = tiles.at(-1) ?? tile
  const isPoster = tiles.length > 1
  return (
    <section
      className={styles.page}
      data-page={page.name}
      style={{ width: `${page.width}mm`, height: `${page.height}mm` }}
    >
      <svg viewBox={`0 0 ${pageWidth} ${pageHeight}`}>
        <svg
          x={left}
          y={top}
          width={width}
          height={height}
          viewBox={`0 0 ${tile.width} ${tile.height}`}
          ref={(frame) => frame?.replaceChildren(parsed(picture.part(tile)))}
        />
        {isPoster && <CropMarks frame={{ left, top, width, height }} />}
        {isPoster && (
          <text className={styles.mark} x={MARGIN_MM * PX_PER_MM} y={pageHeight - MARK_PX}>
            {t('dialogs.print.mark', {
              row: tile.row,
              rows: last.row,
              column: tile.column,
              columns: last.column,
              title,
            })}
          </text>
        )}
      </svg>
    </section>
  )
}

interface CropMarksProps {
  readonly frame: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
}

/** Of a mark, and how far it stays from the corner that it shows, in px. */
const MARK = { length: 18, gap: 4 }
/** From the lower edge of the page to the words below a tile, in px. */
const MARK_PX = 16

/** Two short lines at each corner, outside the picture. */
function CropMarks({ frame: { left, top, width, height } }: CropMarksProps) {
  const lines = [left, left + width].flatMap((x, column) =>
    [top, top + height].map((y, row) => {
      const [outwards, downwards] = [column === 0 ? -1 : 1, row === 0 ? -1 : 1]
      return (
        `M${x + outwards * MARK.gap} ${y}h${outwards * MARK.length}` +
        `M${x} ${y + downwards * MARK.gap}v${downwards * MARK.length}`
      )
    }),
  )
  return <path className={styles.cropMarks} d={lines.join('')} />
}
