import { expect, it } from 'vitest'
import {
  createLabelFitter,
  drawLabels,
  nearCorner,
  type Label,
} from '../../../src/ui/map/overview/draw-labels'

/** A canvas on which every character is 6 px wide; it keeps what was measured, what was written, and where. */
function createCanvas() {
  const [measured, written]: [string[], string[]] = [[], []]
  const places: { x: number; y: number; width: number; height: number }[] = []
  const nothing = () => undefined
  const context: Partial<CanvasRenderingContext2D> = {
    font: '',
    measureText: (text) => {
      measured.push(text)
      return { width: Array.from(text).length * 6 } as TextMetrics
    },
    fillText: (text) => void written.push(text),
    roundRect: (x, y, width, height) => void places.push({ x, y, width, height }),
    ...{ beginPath: nothing, fill: nothing },
  }
  const palette = { token: () => 'black', branch: () => 'black', branchSoft: () => 'black' }
  const fitTitle = createLabelFitter()
  const draw = (labels: readonly Label[]) => {
    drawLabels(context as CanvasRenderingContext2D, labels, { palette, family: 'sans-serif', fitTitle })
  }
  return { measured, written, places, draw, context }
}

function labelAt(text: string, x: number, y: number): Label {
  return { text, rect: { x, y, width: 40, height: 10 }, beside: null }
}

it('writes titles of 14 px on up to two lines, and measures them for the first frame only', () => {
  const { measured, written, draw, context } = createCanvas()
  const labels = [
    labelAt('Reach', 0, 0),
    labelAt('A title of some more than twenty characters', 0, 100),
    labelAt('A title that goes on and on for much longer than any label of two lines', 0, 300),
  ]
  draw(labels)
  expect(context.font).toContain('14px')
  expect(written).toEqual([
    'Reach',
    'A title of some more than',
    'twenty characters',
    'A title that goes on and',
    'on for much longer than…',
  ])
  const before = measured.length
  draw(labels.map((label) => ({ ...label, rect: { ...label.rect, x: label.rect.x + 30 } })))
  expect(measured.length).toBe(before)
  expect(written.length).toBe(10)
})

it('stands on a card that is large enough, and beside a small one', () => {
  const { places, draw } = createCanvas()
  const card = { x: 0, y: 0, width: 120, height: 60 }
  const small = { x: 300, y: 100, width: 20, height: 10 }
  draw([
    { text: 'Large', rect: card, beside: null },
    { text: 'Small', rect: small, beside: null },
  ])
  const [onLarge, ofSmall] = places
  expect(onLarge?.y).toBeGreaterThan(card.y)
  expect((onLarge?.y ?? NaN) + (onLarge?.height ?? NaN)).toBeLessThan(card.y + card.height)
  expect(ofSmall?.y).toBeGreaterThanOrEqual(small.y + small.height)
})

it('leaves no title out where cards stand close to each other, and lets none lie over another', () => {
  const { written, places, draw } = createCanvas()
  draw([labelAt('First', 0, 15), labelAt('Second', 2, 20), labelAt('', 0, 80), labelAt('Third', 10, 29)])
  expect(written).toEqual(['First', 'Second', 'Third'])
  const clashes = places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
  )
  expect(clashes).toEqual([])
})

it('writes the title of a branch beside it, on the side where it grows, with room for its dot', () => {
  const { places, draw } = createCanvas()
  const branch = { x: 100, y: 200, width: 10, height: 400 }
  const right: Label = { text: 'Right', rect: branch, beside: 'right' }
  const left: Label = { text: 'Left', rect: branch, beside: 'left' }
  draw([right, left])
  const [ofRight, ofLeft] = places
  expect(ofRight?.x).toBeGreaterThan(110)
  expect((ofLeft?.x ?? NaN) + (ofLeft?.width ?? NaN)).toBeLessThan(100)
  expect(ofRight?.y).toBe(400 - 8.5)
  expect(nearCorner(right).x).toBe(ofRight?.x)
  expect(nearCorner(left).x).toBe((ofLeft?.x ?? NaN) + (ofLeft?.width ?? NaN))
})
