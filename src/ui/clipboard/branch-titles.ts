/** The attribute in which our own branches travel beside what other programs show. */
export const ATTRIBUTE = 'data-objectree'

/** The titles of branches of ours, a line each and without marks; null where the HTML holds none. */
export function branchTitles(html: string): string | null {
  if (!html.includes(ATTRIBUTE)) return null
  const page = new DOMParser().parseFromString(html, 'text/html')
  const items = page.querySelectorAll(`[${ATTRIBUTE}] li`)
  if (items.length === 0) return null
  return Array.from(items, titleOf).join('\n')
}

function titleOf(item: Element): string {
  return Array.from(item.childNodes, (node) =>
    node.nodeName === 'BR' ? '\n' : node.nodeName === 'UL' ? '' : (node.textContent ?? ''),
  ).join('')
}
