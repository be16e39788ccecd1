import type { Point, Rect } from '../../../lib'
import type { Growth } from '../../../layout'

/** A relation as it is drawn: the curve, its arrow head, and where its label stands. Px of the map. */
export interface RelationShape {
  readonly path: string
  readonly head: string
  readonly label: Point
}

const NORMALS = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
} as const satisfies Readonly<Record<string, Point>>

type Side = keyof typeof NORMALS

/** Where a curve leaves a card, and in which direction. */
interface End {
  readonly at: Point
  readonly normal: Point
}

const HEAD = { length: 10, half: 4.5 }
/** Beside the middle of a side, where the lines of the tree end. */
const BESIDE = 12

/**
 * The curve from one card to another, by the sides on which it crosses the fewest cards: those that face each
 * other, else around them. Cards above each other (where the map grows downward: beside each other) are joined on
 * the side where their children stand. `covered` tells whether a card lies at a point.
 */
export function relationShape(
  from: Rect,
  to: Rect,
  growth: Growth,
  covered: (point: Point) => boolean = () => false,
): RelationShape {
  const curves = [sidesOf(from, to, growth), ...AROUND[growth === 'down' ? 'across' : 'down']].map((sides) =>
    curveBetween(from, to, sides),
  )
  const crossings = curves.map((curve) => SAMPLES.filter((t) => covered(pointOn(curve, t))).length)
  const best = curves[crossings.indexOf(Math.min(...crossings))] ?? curveBetween(from, to, ['right', 'left'])
  const { start, first, second, end, tip } = best
  return {
    path: `M${pointText(start)}C${[first, second, end].map(pointText).join(' ')}`,
    head: headOf(tip),
    label: pointOn(best, 0.5),
  }
}

type Sides = readonly [Side, Side]

/** Ways around what lies between two cards, for maps whose cards stand in columns and in rows. */
const AROUND: Readonly<Record<'down' | 'across', readonly Sides[]>> = {
  down: [
    ['top', 'top'],
    ['bottom', 'bottom'],
  ],
  across: [
    ['left', 'left'],
    ['right', 'right'],
  ],
}

/** Where a curve is looked at, as shares of its way. */
const SAMPLES = Array.from({ length: 15 }, (_, index) => (index + 1) / 16)

interface Curve {
  readonly start: Point
  readonly first: Point
  readonly second: Point
  readonly end: Point
  readonly tip: End
}

function curveBetween(from: Rect, to: Rect, [leaving, arriving]: Sides): Curve {
  const begin = endOf(from, leaving, to)
  const tip = endOf(to, arriving, from)
  const end = moved(tip.at, tip.normal, HEAD.length - 2)
  const reach = reachOf(begin.at, end, leaving === arriving)
  return {
    start: begin.at,
    first: moved(begin.at, begin.normal, reach),
    second: moved(end, tip.normal, reach),
    end,
    tip,
  }
}

function pointOn({ start, first, second, end }: Curve, t: number): Point {
  const weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3]
  const sum = (pick: (point: Point) => number) =>
    [start, first, second, end].reduce(
      (total, point, index) => total + pick(point) * (weights[index] ?? 0),
      0,
    )
  return { x: sum(({ x }) => x), y: sum(({ y }) => y) }
}

function sidesOf(from: Rect, to: Rect, growth: Growth): Sides {
  const across = gap(from.x, from.width, to.x, to.width)
  const down = gap(from.y, from.height, to.y, to.height)
  if (growth === 'down') {
    if (down < 0) return ['bottom', 'bottom']
    return from.y < to.y ? ['bottom', 'top'] : ['top', 'bottom']
  }
  if (across < 0) return [growth, growth]
  return from.x < to.x ? ['right', 'left'] : ['left', 'right']
}

/** Px between two spans; negative where they overlap. */
function gap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(otherStart - (start + length), start - (otherStart + otherLength))
}

/** On the half of the side that is nearer to the other card. */
function endOf(card: Rect, side: Side, other: Rect): End {
  const normal = NORMALS[side]
  const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 }
  const toward = {
    x: Math.sign(other.x + other.width / 2 - middle.x) || 1,
    y: Math.sign(other.y + other.height / 2 - middle.y) || 1,
  }
  const beside = {
    x: normal.x === 0 ? toward.x * Math.min(BESIDE, card.width / 4) : 0,
    y: normal.y === 0 ? toward.y * Math.min(BESIDE, card.height / 4) : 0,
  }
  return {
    at: {
      x: middle.x + (normal.x * card.width) / 2 + beside.x,
      y: middle.y + (normal.y * card.height) / 2 + beside.y,
    },
    normal,
  }
}

function reachOf(start: Point, end: Point, around: boolean): number {
  const distance = Math.hypot(end.x - start.x, end.y - start.y)
  return around ? Math.min(260, 44 + distance * 0.18) : Math.min(160, Math.max(30, distance * 0.4))
}

function headOf({ at, normal }: End): string {
  const back = moved(at, normal, HEAD.length)
  const aside = { x: -normal.y, y: normal.x }
  return `M${[at, moved(back, aside, HEAD.half), moved(back, aside, -HEAD.half)].map(pointText).join('L')}Z`
}

function moved({ x, y }: Point, along: Point, by: number): Point {
  return { x: x + along.x * by, y: y + along.y * by }
}

function pointText({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
