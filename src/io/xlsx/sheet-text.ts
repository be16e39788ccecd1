import { childrenOf, textOf, type XmlElement } from '../xml/parse-xml'

/** The words of a text, perhaps in runs of one style each; how Chinese and Japanese words are spoken is none of them. */
export function textIn(element: XmlElement): string {
  const words = childrenOf(element).map((child) => {
    if (child.name === 't') return textOf(child)
    return child.name === 'r' ? textIn(child) : ''
  })
  return words
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => characterOf(Number.parseInt(code, 16)))
}

/** Sheets write the carriage return and the like as `_x000D_`; what text does not carry goes. */
function characterOf(code: number): string {
  const isText = code === 9 || code === 10 || (code >= 32 && (code < 0xd800 || code > 0xdfff))
  return isText ? String.fromCharCode(code) : ''
}
