import { AGENDA_STEPS, type AgendaItemFields, type AgendaStep } from './records'

/** How long the six steps of the method take in a workshop of 60, 90 and 120 minutes. */
export const AGENDA_TEMPLATES: readonly {
  readonly total: number
  readonly items: readonly AgendaItemFields[]
}[] = [
  template({ gather: 10, cluster: 5, cut: 10, decompose: 20, link: 10, commit: 5 }),
  template({ gather: 15, cluster: 10, cut: 10, decompose: 30, link: 15, commit: 10 }),
  template({ gather: 20, cluster: 15, cut: 15, decompose: 40, link: 20, commit: 10 }),
]

function template(minutes: Readonly<Record<AgendaStep, number>>) {
  const items = AGENDA_STEPS.map((step) => ({ step, name: '', task: '', minutes: minutes[step] }))
  return { total: totalMinutes(items), items }
}

/** How long all items take together. */
export function totalMinutes(items: readonly Pick<AgendaItemFields, 'minutes'>[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}
