import { vi } from 'vitest'

/** Gives scrolling lists a height and each of their rows another, which jsdom cannot; in px, until the test ends. */
export function giveListsRoom(height: number, rowHeight: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowHeight)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(Number.MAX_SAFE_INTEGER)
  Object.defineProperty(HTMLElement.prototype, 'scrollTo', {
    configurable: true,
    value(this: HTMLElement, { top = 0 }: ScrollToOptions) {
      this.scrollTop = top
      this.dispatchEvent(new Event('scroll'))
    },
  })
}
