import { focusableIn, isEnabled, isFocusable } from './focusable'

/** Parts of a page in which the focus stays as long as something in them can have it. */
const REGION = 'aside, section, form, [role="dialog"], [role="search"], [role="toolbar"]'

/** How many elements that had the focus are remembered. */
const HISTORY_LENGTH = 16

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['disabled', 'data-ending-style'],
}

/**
 * Hands the focus on when the element that has it goes or is disabled: to what took its place in the same part of the
 * page, else to what had the focus before, else to the first control of the main part. Browsers give it to the page
 * itself (the "focus fixup" of HTML), where keys do nothing. Returns a function that stops this.
 */
export function fixUpFocus(page: Document): () => void {
  let history: readonly HTMLElement[] = []

  function remember(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || target === page.body) return
    history = [...history.filter((element) => element !== target), target].slice(-HISTORY_LENGTH)
  }

  const onFocus = ({ target }: FocusEvent) => remember(target)

  function handOn(records: readonly MutationRecord[]): void {
    const last = history.at(-1)
    const { activeElement, body } = page
    if (last === undefined) return
    // Runs at every change of the page: what has the focus is seen as long as the browser leaves it there.
    if (activeElement === last ? isEnabled(last) : activeElement !== null && activeElement !== body) return
    if (isFocusable(last)) return
    history = history.filter(isFocusable)
    const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)))
    const next = (removal && besideRemoved(removal)) ?? history.at(-1) ?? firstOfMain(page)
    next?.focus({ preventScroll: true })
  }

  const observer = new MutationObserver(handOn)
  observer.observe(page.body, OBSERVED)
  remember(page.activeElement)
  page.addEventListener('focusin', onFocus)
  return () => {
    observer.disconnect()
    page.removeEventListener('focusin', onFocus)
  }
}

/** What comes after the place of what was removed, else before it, in the innermost region that has something. */
function besideRemoved({ target, previousSibling }: MutationRecord): HTMLElement | null {
  const before = previousSibling?.parentNode === target ? previousSibling : null
  const follows = (element: Node): boolean =>
    before === null
      ? (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        !before.contains(element)
  let region = target instanceof Element && target.isConnected ? target.closest<HTMLElement>(REGION) : null
  while (region !== null) {
    const candidates = focusableIn(region)
    const beside = candidates.find(follows) ?? candidates.at(-1)
    if (beside !== undefined) return beside
    if (region.tabIndex === -1 && region.hasAttribute('tabindex') && isFocusable(region)) return region
    region = region.parentElement?.closest<HTMLElement>(REGION) ?? null
  }
  return null
}

function firstOfMain(page: Document): HTMLElement | undefined {
  const main = page.querySelector('main')
  return main === null ? undefined : focusableIn(main)[0]
}
