import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

interface RowFocusOptions {
  readonly keys: readonly string[]
  /** Rows on which the arrows stop. */
  readonly stops: readonly number[]
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/**
 * The focus in a list of which only a part is drawn: arrows travel from row to row, and the row with the focus stays
 * drawn.
 */
export function useRowFocus({ keys, stops }: RowFocusOptions) {
  const list = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  const [heldKey, setHeldKey] = useState<string | null>(null)
  const found = heldKey === null ? -1 : keys.indexOf(heldKey)
  const held = found >= 0 ? found : undefined

  const hold = (index: number) => setHeldKey(keys[index] ?? null)

  useEffect(() => {
    if (held === undefined || !asked.current) return
    asked.current = false
    rowOf(list.current, held)?.focus()
  }, [held])

  return {
    list,
    held,
    onFocus: ({ target }: FocusEvent) => hold(indexOf(target)),
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setHeldKey(null)
    },
    onKeyDown(event: KeyboardEvent) {
      // A field has the arrows for itself.
      if (event.target instanceof Element && event.target.matches('input, select, textarea')) return
      const step = STEPS[event.key]
      const at = stops.indexOf(indexOf(event.target))
      const next = step && stops[step(at, stops.length - 1)]
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      event.stopPropagation()
      asked.current = true
      if (next === held) rowOf(list.current, next)?.focus()
      else hold(next)
    },
  }
}

function indexOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return Number(row?.dataset['index'] ?? -1)
}

function rowOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null
}
