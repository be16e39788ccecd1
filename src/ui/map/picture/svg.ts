/** Values as XML attributes, texts as XML: nothing in a map can become an element. */
type Attributes = Readonly<Record<string, string | number>>

/** An element of a picture; `inside` is SVG already. */
export function svg(name: string, attributes: Attributes, inside = ''): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(valueOf(value))}"`)
  return inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`
}

function valueOf(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value
}

/** Text without what XML cannot say. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
