import type { View } from '../../editor'
import type { Keyboard } from '../workspace/keyboard/keyboard-input'
import type { TimelineRows } from './rows/timeline-rows'

interface TimelineParts {
  readonly keyboard: Keyboard
  readonly lines: () => TimelineRows
  readonly scrollTo: (index: number, align: 'auto' | 'center') => void
}

/** The timeline as commands, panels and popovers see it. */
export function createTimelinePort({ keyboard, lines, scrollTo }: TimelineParts): View {
  return {
    focus: keyboard.focus,
    reveal: (id, { block } = {}) => {
      const index = lines().indexOf.get(id)
      if (index !== undefined) scrollTo(index, block === 'center' ? 'center' : 'auto')
    },
    neighbour: (id, direction) => {
      if (direction === 'left' || direction === 'right') return null
      const { rows, indexOf } = lines()
      const by = direction === 'up' ? -1 : 1
      // What has no line here, such as an idea, leads to the first one.
      let at = indexOf.get(id) ?? (by === 1 ? -1 : rows.length)
      do at += by
      while (rows[at] !== undefined && rows[at]?.type !== 'node')
      const row = rows[at]
      return row?.type === 'node' ? row.id : null
    },
    growsLeft: () => false,
    // Every line stands in the list: none is placed by hand.
    standsInList: () => true,
    isOneColumn: true,
    anchorOf: (id) =>
      document.querySelector(`#card-${CSS.escape(id)} > [data-title]`)?.getBoundingClientRect() ?? null,
    zoom: null,
  }
}
