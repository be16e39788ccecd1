/** The elements that match, by the value of an attribute: one look at the page, however many are asked for. */
export function elementsBy(
  root: ParentNode,
  selector: string,
  attribute: string,
): ReadonlyMap<string, Element> {
  return new Map(
    Array.from(root.querySelectorAll(selector), (element) => [
      element.getAttribute(attribute) ?? '',
      element,
    ]),
  )
}

/** The elements of the cards that are drawn, by node. */
export function cardElements(root: ParentNode): ReadonlyMap<string, Element> {
  return elementsBy(root, '.react-flow__node', 'data-id')
}
