const NAMES = ['aria-label', 'placeholder', 'title', 'data-tooltip']
/** Keys, which are called the same in every language, and what is not displayed. */
const UNSAID = 'kbd, [style*="display: none"]'

/**
 * What the page says under the pseudo-locale without having asked the catalogue: Latin letters outside of its
 * brackets, and outside of the key that a tooltip ends with.
 */
export function textOutsideTheCatalogue(): string[] {
  const said: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement?.closest(UNSAID) === null) said.push(textContent ?? '')
  }
  for (const element of document.querySelectorAll(NAMES.map((name) => `[${name}]`).join()))
    for (const name of NAMES) said.push(element.getAttribute(name) ?? '')
  return said.filter((text) => /[a-z]/i.test(text.replaceAll(/⟦[^⟧]*⟧( · .*$)?/g, '')))
}
