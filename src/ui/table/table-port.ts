import type { View } from '../../editor'
import type { Keyboard } from '../workspace/keyboard/keyboard-input'
import { cellElementId } from './cells/cell-id'
import type { TableRows } from './rows/arranged-rows'

interface TableParts {
  readonly keyboard: Keyboard
  readonly rows: () => TableRows
  readonly scrollTo: (index: number, align: 'auto' | 'center') => void
}

/** The table as commands, panels and popovers see it. */
export function createTablePort({ keyboard, rows, scrollTo }: TableParts): View {
  return {
    focus: keyboard.focus,
    reveal: (id, { block } = {}) => {
      const index = rows().indexOf.get(id)
      if (index !== undefined) scrollTo(index, block === 'center' ? 'center' : 'auto')
    },
    neighbour: (id, direction) => {
      if (direction === 'left' || direction === 'right') return null
      const { items, indexOf } = rows()
      const by = direction === 'up' ? -1 : 1
      let at = (indexOf.get(id) ?? -2) + by
      while (items[at]?.type === 'heading') at += by
      const item = items[at]
      return item?.type === 'node' ? item.id : null
    },
    growsLeft: () => false,
    // Every row stands in the list: none is placed by hand.
    standsInList: () => true,
    anchorOf: (id) =>
      document.getElementById(cellElementId({ id, column: 'title' }))?.getBoundingClientRect() ?? null,
    zoom: null,
  }
}
