import { Parser } from 'htmlparser2'
import { LIMITS, type CodecFailure, type ImportLoss } from '../../domain'
import { err, ok, type Result } from '../../lib'
import { decodeText } from '../decode-text'

/** Text and elements in the order of the source. */
export type XmlContent = (XmlElement | string)[]

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly content: XmlContent
}

export interface XmlReading {
  readonly root: XmlElement
  readonly losses: readonly ImportLoss[]
}

/** Elements in a file: some ten for each node of the largest map. */
const MAX_ELEMENTS = LIMITS.nodes * 10
/** Elements within each other; the parser searches all that are open at every end. */
const MAX_DEPTH = 5_000

/** References to characters that XML forbids; old FreeMind writes `&#x0;`. */
const FORBIDDEN_REFERENCE =
  /&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|d[89a-f]..|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi

/**
 * The XML in the bytes, in the encoding that it declares. Only the five entities of XML and numbers are known: what a
 * document type declares is never expanded or fetched. Fails with `notText`, `notOurs` (no element), `truncated`,
 * `tooMany` or `tooDeep`.
 */
export function parseXml(bytes: Uint8Array): Result<XmlReading, CodecFailure> {
  const decoded = decodeText(bytes, declaredEncoding(bytes))
  if (!decoded.ok) return decoded
  const losses = [...decoded.value.losses]
  const text = decoded.value.text.replace(FORBIDDEN_REFERENCE, '')
  const removed = decoded.value.text.length - text.length
  if (removed > 0) losses.push({ code: 'invisibleRemoved', line: null, text: String(removed) })
  const parsed = elementsOf(text, true)
  if (!parsed.ok) return parsed
  const root = parsed.value.content.find((part) => typeof part !== 'string')
  return root ? ok({ root, losses }) : err({ code: 'notOurs', data: {} })
}

/** HTML as one element that holds it, however broken; null where it is deeper or larger than any text. */
export function parseHtml(html: string): XmlElement | null {
  const parsed = elementsOf(html, false)
  return parsed.ok ? parsed.value : null
}

function elementsOf(text: string, xmlMode: boolean): Result<XmlElement, CodecFailure> {
  const top: XmlElement = { name: '', attributes: new Map(), content: [] }
  const open = [top]
  let count = 0
  const state: { failure: CodecFailure | null; ending: boolean } = { failure: null, ending: false }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (state.failure) return
        count += 1
        if (count > MAX_ELEMENTS) state.failure = { code: 'tooMany', data: { limit: LIMITS.nodes } }
        else if (open.length > MAX_DEPTH) state.failure = { code: 'tooDeep', data: { limit: MAX_DEPTH } }
        const element = { name, attributes: new Map(Object.entries(attributes)), content: [] }
        open.at(-1)?.content.push(element)
        open.push(element)
      },
      ontext(data) {
        if (!state.failure) open.at(-1)?.content.push(data)
      },
      onclosetag() {
        if (state.failure) return
        if (xmlMode && state.ending) state.failure = { code: 'truncated', data: {} }
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode },
  )
  for (let at = 0; at < text.length && !state.failure; at += PIECE) parser.write(text.slice(at, at + PIECE))
  // What is still open at the end was never closed.
  state.ending = true
  if (!state.failure) parser.end()
  return state.failure ? err(state.failure) : ok(top)
}

/** Characters between two looks at a refusal. */
const PIECE = 65_536

/** E.g. `iso-8859-1`; null where the file says none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? null
}

/** The elements inside another one, without the text. */
export function childrenOf({ content }: XmlElement): readonly XmlElement[] {
  return content.filter((part) => typeof part !== 'string')
}

export function childOf(element: XmlElement, name: string): XmlElement | null {
  return childrenOf(element).find((child) => child.name === name) ?? null
}

/** The text directly inside an element. */
export function textOf(element: XmlElement | null): string {
  return element?.content.filter((part) => typeof part === 'string').join('') ?? ''
}
