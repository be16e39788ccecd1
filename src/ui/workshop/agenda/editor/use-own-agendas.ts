import { useMemo } from 'react'
import { useStore } from 'zustand'
import { LIMITS, parseAgendaItems, type AgendaItemFields } from '../../../../domain'
import { usePorts } from '../../../hooks/ports'

/** An agenda that this browser remembers. */
export interface OwnAgenda {
  readonly name: string
  readonly items: readonly AgendaItemFields[]
}

/** The name under which this browser remembers agendas, and how many at most. */
const REMEMBERED = 'agendas'
const MOST = 50

/** The agendas of the person at this browser, and what changes them. */
export function useOwnAgendas() {
  const { preferences } = usePorts()
  const remembered = useStore(preferences, ({ ofViews }) => ofViews[REMEMBERED])
  const setOfView = useStore(preferences, (state) => state.setOfView)
  const own = useMemo(() => parseOwnAgendas(remembered), [remembered])
  const others = (name: string) => own.filter((agenda) => agenda.name !== name)
  return {
    own,
    /** Takes the place of one that has the name. */
    save: (agenda: OwnAgenda) => setOfView(REMEMBERED, [...others(agenda.name), agenda].slice(-MOST)),
    remove: (name: string) => setOfView(REMEMBERED, others(name)),
  }
}

/** What cannot be read is left out. */
function parseOwnAgendas(data: unknown): readonly OwnAgenda[] {
  if (!Array.isArray(data)) return []
  return data.flatMap((entry: unknown): OwnAgenda[] => {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('items' in entry)) return []
    const { name } = entry
    const items = parseAgendaItems(entry.items)
    if (typeof name !== 'string' || name === '' || name.length > LIMITS.shortText || items === null) return []
    return [{ name, items }]
  })
}
