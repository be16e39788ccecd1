import { focusableIn, isFocusable } from './focusable'

/** The parts of a page between which F6 moves the focus. */
const REGION = '[data-region]'

/** Moves the focus to the next (1) or previous (−1) part of the page that can have it, around the end. */
export function focusRegion(page: Document, by: 1 | -1): void {
  const regions = [...page.querySelectorAll<HTMLElement>(REGION)]
  const current = page.activeElement?.closest<HTMLElement>(REGION) ?? null
  const at = current === null ? -1 : regions.indexOf(current)
  for (let step = 1; step <= regions.length; step += 1) {
    const index = at < 0 && by < 0 ? regions.length - step : at + by * step
    const region = regions.at(index % regions.length)
    const target = region && targetIn(region)
    if (target) {
      target.focus()
      return
    }
  }
}

/** The part itself where it can have the focus, which tells its name; else its first control, not one of a part within it. */
function targetIn(region: HTMLElement): HTMLElement | undefined {
  if (region.hasAttribute('tabindex') && isFocusable(region)) return region
  return focusableIn(region).find((element) => element.closest(REGION) === region)
}
