const CONTROLS = 'a[href], button, input, select, textarea, [tabindex]'

/** What may have the focus by code though Tab passes it: rows, sections and headings that stand for what was in them. */
const BY_CODE = 'li, section, h2, [role="dialog"]'

/** Fades away, or stands behind a modal dialog. */
const OUT_OF_REACH = '[inert], [aria-hidden="true"], [data-ending-style], [data-base-ui-focus-guard]'

/** Whether the element can have the focus now, seen or not: what can be told without laying out the page. */
export function isEnabled(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.closest(OUT_OF_REACH) === null
}

/** Whether the element can have the focus now. Lays out the page. */
export function isFocusable(element: HTMLElement): boolean {
  return (
    isEnabled(element) &&
    // Not every environment lays pages out.
    (typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }))
  )
}

/** What in `part` can have the focus, in the order of the page. */
export function focusableIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (element) => (element.tabIndex >= 0 || element.matches(BY_CODE)) && isFocusable(element),
  )
}
