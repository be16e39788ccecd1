import { useEffect, useState } from 'react'
import { onDemand } from '../on-demand'

const TooltipPopup = onDemand(async () => (await import('./tooltip-popup')).TooltipPopup)
const HOVER_DELAY = 500

/**
 * Shows the `data-tooltip` of whatever the pointer rests on or the keyboard focuses; Escape hides it. The text
 * repeats an accessible name, so it is not tied to the element for assistive technology.
 */
export function TooltipLayer() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEffect(() => watchTooltips(setAnchor), [])
  if (anchor === null) return null
  return <TooltipPopup anchor={anchor} text={anchor.dataset['tooltip'] ?? ''} />
}

function watchTooltips(show: (anchor: HTMLElement | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const hide = () => {
    clearTimeout(timer)
    show(null)
  }
  const onPointerOver = (event: PointerEvent) => {
    const anchor = tooltipAnchor(event.target)
    hide()
    if (anchor !== null && event.pointerType !== 'touch') timer = setTimeout(() => show(anchor), HOVER_DELAY)
  }
  const onFocus = (event: FocusEvent) => {
    const anchor = tooltipAnchor(event.target)
    hide()
    if (anchor?.matches(':focus-visible') === true) show(anchor)
  }
  const abort = new AbortController()
  const options = { signal: abort.signal, capture: true }
  document.addEventListener('pointerover', onPointerOver, options)
  document.addEventListener('focusin', onFocus, options)
  document.addEventListener('focusout', hide, options)
  document.addEventListener('pointerdown', hide, options)
  document.addEventListener('keydown', hide, options)
  return () => {
    hide()
    abort.abort()
  }
}

function tooltipAnchor(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null
}
