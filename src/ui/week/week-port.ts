import type { NodeId } from '../../domain'
import type { View } from '../../editor'

/** What takes the keyboard for a node in the week. */
export const ITEM = '[data-item]'

/** The week as commands, panels and popovers see it; `region` is its element. */
export function createWeekPort(region: () => HTMLElement | null): View {
  const items = (): HTMLElement[] => [...(region()?.querySelectorAll<HTMLElement>(ITEM) ?? [])]
  const itemOf = (id: NodeId) => items().find(({ dataset }) => dataset['nodeId'] === id)
  return {
    focus: () => (region()?.querySelector<HTMLElement>(`${ITEM}[data-active]`) ?? region())?.focus(),
    // A line that is not drawn is brought into view by its list, which holds the active one.
    reveal: (id) => itemOf(id)?.scrollIntoView({ block: 'nearest' }),
    neighbour: (id, direction) => {
      if (direction === 'left' || direction === 'right') return null
      const all = items()
      const at = all.findIndex(({ dataset }) => dataset['nodeId'] === id)
      const next = at < 0 ? undefined : all[at + (direction === 'up' ? -1 : 1)]
      return (next?.dataset['nodeId'] as NodeId | undefined) ?? null
    },
    growsLeft: () => false,
    // Every node stands in a list: none is placed by hand.
    standsInList: () => true,
    anchorOf: (id) => itemOf(id)?.getBoundingClientRect() ?? null,
    zoom: null,
  }
}
