import type { View } from '../../editor'
import type { Keyboard } from '../workspace/keyboard/keyboard-input'
import type { OutlineRow } from './use-outline-rows'

interface OutlineParts {
  readonly keyboard: Keyboard
  /** The lines that show now. */
  readonly rows: () => readonly OutlineRow[]
  readonly scrollTo: (index: number, align: 'auto' | 'center') => void
  /** Where the lines are drawn. */
  readonly list: () => HTMLElement | null
}

/** The outline as commands, panels and popovers see it. */
export function createOutlinePort({ keyboard, rows, scrollTo, list }: OutlineParts): View {
  return {
    focus: keyboard.focus,
    reveal: (id, { block } = {}) => {
      const index = rows().findIndex((row) => row.id === id)
      if (index >= 0) scrollTo(index, block === 'center' ? 'center' : 'auto')
    },
    neighbour: (id, direction) => {
      if (direction === 'left' || direction === 'right') return null
      const shown = rows()
      const index = shown.findIndex((row) => row.id === id)
      return index < 0 ? null : (shown[index + (direction === 'up' ? -1 : 1)]?.id ?? null)
    },
    growsLeft: () => false,
    // Every line stands in the list: none is placed by hand.
    standsInList: () => true,
    isOneColumn: true,
    anchorOf: (id) => list()?.querySelector(`[data-node-id="${id}"]`)?.getBoundingClientRect() ?? null,
    zoom: null,
  }
}
