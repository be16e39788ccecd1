import type { Dates, NodeRecord, PlainDate } from '../../../domain'

/** A stage of a plan: from the first to the last day of the actions that name it. */
export interface Phase extends Span {
  readonly name: string
  /** Phases that overlap stand below each other, from 0. */
  readonly lane: number
}

/** From a day to a day, both included. */
export interface Span {
  readonly start: PlainDate
  readonly due: PlainDate
}

/** A node that has dates. */
export interface Dated {
  readonly node: NodeRecord
  readonly span: Span
}

/** The days from the start, or what stands for it, to the day it is due; null without any date. */
export function spanOfDates({ start, due }: Dates): Span | null {
  const [from, to] = [start ?? due, due ?? start]
  if (from === null || to === null) return null
  return from <= to ? { start: from, due: to } : { start: to, due: from }
}

/** The days of two spans and all between them. */
export function joined(a: Span, b: Span): Span {
  return { start: a.start < b.start ? a.start : b.start, due: a.due > b.due ? a.due : b.due }
}

/** The phases of some nodes, the earliest first. */
export function phasesOf(items: readonly Dated[]): readonly Phase[] {
  const spans = new Map<string, Span>()
  for (const { node, span } of items) {
    const name = node.phase?.trim() ?? ''
    if (name !== '') spans.set(name, joined(spans.get(name) ?? span, span))
  }
  if (spans.size === 0) return NO_PHASES
  const ends: PlainDate[] = []
  return [...spans]
    .sort(([, a], [, b]) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(([name, span]) => {
      const free = ends.findIndex((end) => end < span.start)
      const lane = free < 0 ? ends.length : free
      ends[lane] = span.due
      return { name, ...span, lane }
    })
}

export const NO_PHASES: readonly Phase[] = []

/** How many lanes phases take. */
export function lanesOf(phases: readonly Phase[]): number {
  return Math.max(0, ...phases.map(({ lane }) => lane + 1))
}
