import type { Dates, NodeRecord, PlainDate } from '../../../domain'

/** A stage of a plan: from the first to the last day of the actions that name it. */
export interface Phase {
  readonly name: string
  readonly start: PlainDate
  readonly due: PlainDate
  /** Phases that overlap stand below each other, from 0. */
  readonly lane: number
}

/** The days from the start, or what stands for it, to the day it is due; null without any date. */
export function spanOfDates({
  start,
  due,
}: Dates): { readonly start: PlainDate; readonly due: PlainDate } | null {
  const [from, to] = [start ?? due, due ?? start]
  if (from === null || to === null) return null
  return from <= to ? { start: from, due: to } : { start: to, due: from }
}

/** The phases of some nodes, the earliest first. */
export function phasesOf(nodes: readonly NodeRecord[]): readonly Phase[] {
  const spans = new Map<string, Omit<Phase, 'lane'>>()
  for (const node of nodes) {
    const name = node.phase?.trim() ?? ''
    const span = spanOfDates(node)
    if (name === '' || span === null) continue
    const { start, due } = spans.get(name) ?? span
    spans.set(name, {
      name,
      start: span.start < start ? span.start : start,
      due: span.due > due ? span.due : due,
    })
  }
  const ends: PlainDate[] = []
  return [...spans.values()]
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map((span) => {
      const free = ends.findIndex((end) => end < span.start)
      const lane = free < 0 ? ends.length : free
      ends[lane] = span.due
      return { ...span, lane }
    })
}

/** How many lanes phases take. */
export function lanesOf(phases: readonly Phase[]): number {
  return Math.max(0, ...phases.map(({ lane }) => lane + 1))
}
