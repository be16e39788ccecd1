import { expect, it } from 'vitest'
import { drawLabels, nearCorner, WIDEST_TITLE, type Label } from '../../../src/ui/map/overview/draw-labels'
import { createTitleFitter } from '../../../src/ui/map/overview/fitted-titles'

/** A canvas on which every character is 6 px wide; it keeps what was measured, what was written, and where. */
function createCanvas() {
  const [measured, written]: [string[], string[]] = [[], []]
  const places: { x: number; y: number; width: number }[] = []
  const nothing = () => undefined
  const context: Partial<CanvasRenderingContext2D> = {
    measureText: (text) => {
      measured.push(text)
      return { width: Array.from(text).length * 6 } as TextMetrics
    },
    fillText: (text) => void written.push(text),
    roundRect: (x, y, width) => void places.push({ x, y, width }),
    ...{ beginPath: nothing, fill: nothing },
  }
  const palette = { token: () => 'black', branch: () => 'black', branchSoft: () => 'black' }
  const fitTitle = createTitleFitter(WIDEST_TITLE)
  const draw = (labels: readonly Label[]) => {
    drawLabels(context as CanvasRenderingContext2D, labels, { palette, family: 'sans-serif', fitTitle })
  }
  return { measured, written, places, draw }
}

function labelAt(text: string, x: number, y: number): Label {
  return { text, rect: { x, y, width: 40, height: 10 }, beside: null }
}

it('cuts long titles, and measures them for the first frame only', () => {
  const { measured, written, draw } = createCanvas()
  const labels = [labelAt('Reach', 0, 0), labelAt('A title of some more than twenty characters', 0, 100)]
  draw(labels)
  expect(written).toEqual(['Reach', 'A title of some mor…'])
  const before = measured.length
  draw(labels.map((label) => ({ ...label, rect: { ...label.rect, x: label.rect.x + 30 } })))
  expect(measured.length).toBe(before)
  expect(written.length).toBe(4)
})

it('lets the first of two that meet stay, without measuring one that lies beneath it', () => {
  const { measured, written, draw } = createCanvas()
  draw([labelAt('First', 0, 15), labelAt('Beneath', 2, 20), labelAt('', 0, 80), labelAt('Beside it', 30, 29)])
  expect(written).toEqual(['First'])
  expect(measured).toEqual(['First', 'Beside it'])
  draw([labelAt('Above', 0, 0), labelAt('Below', 0, 16)])
  expect(written.slice(1)).toEqual(['Above', 'Below'])
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
  expect(ofRight?.y).toBe(400 - 8)
  expect(nearCorner(right).x).toBe(ofRight?.x)
  expect(nearCorner(left).x).toBe((ofLeft?.x ?? NaN) + (ofLeft?.width ?? NaN))
})
