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
 * The focus in a list of which only a part is drawn: arrows travel from row to row, the row with the focus stays
 * drawn, and when it goes, mended, the one that takes its place has the focus.
 */
export function useRowFocus({ keys, stops }: RowFocusOptions) {
  const list = useRef<HTMLDivElement>(null)
  const last = useRef(-1)
  const asked = useRef(false)
  const [heldKey, setHeldKey] = useState<string | null>(null)
  const found = heldKey === null ? -1 : keys.indexOf(heldKey)
  const held = found >= 0 ? found : undefined

  function hold(index: number): void {
    last.current = index
    setHeldKey(keys[index] ?? null)
  }

  useEffect(() => {
    if (heldKey === null) return
    const isGone = held === undefined
    if (isGone && list.current?.ownerDocument.activeElement === document.body) {
      const heir = stops.find((index) => index >= last.current) ?? stops.at(-1)
      asked.current = true
      setHeldKey(heir === undefined ? null : (keys[heir] ?? null))
    }
    if (held === undefined || !asked.current) return
    asked.current = false
    last.current = held
    rowOf(list.current, held)?.focus()
  }, [held, heldKey, keys, stops])

  return {
    list,
    held,
    onFocus: ({ target }: FocusEvent) => hold(indexOf(target)),
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setHeldKey(null)
    },
    onKeyDown(event: KeyboardEvent) {
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
