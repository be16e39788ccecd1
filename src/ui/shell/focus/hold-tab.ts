/**
 * The component library ends a modal dialog with a guard that hands the focus back in the next frame. A held Tab comes
 * sooner, and would leave the dialog from there: it waits. Returns a function that stops this.
 */
export function holdTab(page: Document): () => void {
  const wait = (event: KeyboardEvent) => {
    const { target } = event
    if (event.key !== 'Tab' || !(target instanceof HTMLElement) || !isModalGuard(target)) return
    event.preventDefault()
    event.stopPropagation()
  }
  page.addEventListener('keydown', wait, true)
  return () => page.removeEventListener('keydown', wait, true)
}

/** The guards of a modal dialog stand beside it. */
function isModalGuard(element: HTMLElement): boolean {
  return (
    element.hasAttribute('data-base-ui-focus-guard') &&
    element.parentElement?.querySelector(':scope > [role="dialog"]:not([data-modeless])') !== null
  )
}
