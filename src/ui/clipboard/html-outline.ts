import { htmlOutline, type HtmlElement } from '../../lib'

/**
 * Formatted text of another program as a Markdown outline; null where nothing but paragraphs is in it. Nothing of the
 * HTML is run or shown.
 */
export function outlineOfHtml(html: string): string | null {
  const { lines, isStructured } = htmlOutline(bodyOf(html))
  return isStructured ? lines.join('\n') : null
}

/** The words of formatted text, a line a block. */
export function textOfHtml(html: string): string {
  return htmlOutline(bodyOf(html), { isPlain: true }).lines.join('\n')
}

function bodyOf(html: string): HtmlElement {
  return toHtmlElement(new DOMParser().parseFromString(html, 'text/html').body)
}

function toHtmlElement(element: Element): HtmlElement {
  return {
    name: element.localName,
    attribute: (name) => element.getAttribute(name),
    content: () =>
      [...element.childNodes].flatMap((node): (string | HtmlElement)[] => {
        if (node instanceof Text) return [node.data]
        return node instanceof Element ? [toHtmlElement(node)] : []
      }),
  }
}
