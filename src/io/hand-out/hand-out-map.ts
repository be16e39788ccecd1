import type { DocumentContent } from '../../domain'
import { writeJson } from '../json/write-json'

/** The element of a hand-out that holds its map, as a page of ours writes it and a browser writes it again. */
export const MAP_ELEMENT = /(<script type="application\/json" id="objectree-map">)([^]*?)(<\/script>)/

export interface HandOutSource {
  /** The page without a map, or with another one. */
  readonly template: string
  readonly title: string
  readonly content: DocumentContent
  /** What the map held when it left. */
  readonly base: DocumentContent
}

/** A page that shows the map and edits it, as one file. Nothing in a map can end the element that holds it. */
export function fillHandOut({ template, title, content, base }: HandOutSource): string {
  const json = writeJson(content, { base }).replaceAll('<', '\\u003c')
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return template
    .replace(MAP_ELEMENT, (_, start: string, __, end: string) => `${start}\n${json}${end}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${name}</title>`)
}
