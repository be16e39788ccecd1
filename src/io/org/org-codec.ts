import type { CodecFailure, ImportLoss } from '../../domain'
import { ok, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'

/** Org of Emacs: headlines by their stars, lists below them, days, words for open and done; drawers are named as lost. */
export const orgCodec = { read: readOrg } satisfies Codec

const DONE = /^(?:DONE|CANCELL?ED|CLOSED|FINISHED)$/

interface Open {
  readonly rank: number
  readonly node: ForeignNode
}

interface Reader {
  readonly roots: ForeignNode[]
  readonly losses: ImportLoss[]
  /** Words for open and done that the file names itself. */
  readonly open: Set<string>
  readonly done: Set<string>
  headlines: Open[]
  bullets: Open[]
  last: ForeignNode | null
  /** The name of the block or drawer that is open. */
  inside: string | null
}

function readOrg(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const words = ['TODO', 'NEXT', 'WAITING', 'STARTED', 'HOLD', 'INPROGRESS', 'DOING']
  const reader: Reader = {
    roots: [],
    losses: [...decoded.value.losses],
    open: new Set(words),
    done: new Set(),
    headlines: [],
    bullets: [],
    last: null,
    inside: null,
  }
  for (const [at, line] of decoded.value.text.split('\n').entries()) readLine(line, at + 1, reader)
  onProgress?.(0.5)
  return ok({ type: 'tree', tree: { isMap: true, roots: reader.roots, losses: reader.losses } })
}

function readLine(line: string, number: number, reader: Reader): void {
  const begin = /^\s*(?:#\+begin_(\w+)|:([\w-]+):\s*$)/i.exec(line)
  if (reader.inside !== null) {
    if (/^\s*(?:#\+end_|:end:)/i.test(line)) reader.inside = null
    else if (reader.inside === 'block') takeText(line, number, reader)
    else if (line.trim() !== '')
      reader.losses.push({ code: 'attributeDropped', line: number, text: line.trim() })
    return
  }
  const headline = /^(\*+)\s+(.*)$/.exec(line)
  if (begin && !headline) reader.inside = begin[1] === undefined ? 'drawer' : 'block'
  else if (headline) openHeadline(headline[1]?.length ?? 1, headline[2] ?? '', number, reader)
  else if (/^\s*#(?:\+|\s|$)/.test(line)) takeSetting(line, number, reader)
  else if (/^\s*(?:DEADLINE|SCHEDULED|CLOSED):/.test(line)) takeDays(line, reader)
  else if (line.trim() !== '') takeText(line, number, reader)
}

function openHeadline(level: number, text: string, line: number, reader: Reader): void {
  const [, word = '', rest = text] = /^([\p{Lu}\p{Script=Han}_-]{2,})(?:\s+(.*))?$/su.exec(text) ?? []
  const isDone = DONE.test(word) || reader.done.has(word)
  const isState = isDone || reader.open.has(word)
  const [, title = '', tags] =
    /^(.*?)(?:\s+:([\w@#%:]+):)?\s*$/su.exec(
      (isState ? rest : text).replace(/^\[#\w\]\s*/, '').replace(/\s*\[\d*(?:%|\/\d*)\]/, ''),
    ) ?? []
  while ((reader.headlines.at(-1)?.rank ?? 0) >= level) reader.headlines.pop()
  const node = foreignNode(escapeWords(withoutLinks(title, line, reader)), {
    line,
    marks: isDone ? { done: true } : {},
  })
  if (tags !== undefined) node.note.push(tags.split(':').join(', '))
  ;(reader.headlines.at(-1)?.node.children ?? reader.roots).push(node)
  reader.headlines.push({ rank: level, node })
  reader.bullets = []
  reader.last = node
}

/** A line of a list is a node below its headline; other text is a note of the line above. */
function takeText(line: string, number: number, reader: Reader): void {
  const bullet =
    reader.inside === null ? /^(\s*)(?:[-+]|\s\*|\d+[.)])\s+(?:\[([ xX-])\]\s+)?(.*)$/.exec(line) : null
  if (!bullet) {
    if (reader.last) reader.last.note.push(line.trim())
    else reader.losses.push({ code: 'textBeforeOutline', line: number, text: line.trim() })
    return
  }
  const [, indent = '', box, text = ''] = bullet
  const rank = indent.replaceAll('\t', '    ').length
  while ((reader.bullets.at(-1)?.rank ?? -1) >= rank) reader.bullets.pop()
  const marks = box === undefined ? { bullet: true } : { bullet: true, done: /x/i.test(box) }
  const node = foreignNode(escapeWords(withoutLinks(text, number, reader)), { line: number, marks })
  ;(reader.bullets.at(-1)?.node.children ?? reader.headlines.at(-1)?.node.children ?? reader.roots).push(node)
  reader.bullets.push({ rank, node })
  reader.last = node
}

function takeDays(line: string, reader: Reader): void {
  for (const [, name = '', day = ''] of line.matchAll(/(DEADLINE|SCHEDULED):\s*[<[](\d{4}-\d{2}-\d{2})/g))
    reader.last?.attributes.set(name === 'DEADLINE' ? 'due' : 'startDate', day)
}

function takeSetting(line: string, number: number, reader: Reader): void {
  const [, words] = /^\s*#\+(?:SEQ_)?TODO:\s*(.*)$/i.exec(line) ?? []
  if (words === undefined) {
    reader.losses.push({ code: 'frontMatterIgnored', line: number, text: line.trim() })
    return
  }
  const [open = '', done = ''] = words.split('|')
  for (const word of open.split(/\s+/)) if (word !== '') reader.open.add(word.replace(/\(.*\)$/, ''))
  for (const word of done.split(/\s+/)) if (word !== '') reader.done.add(word.replace(/\(.*\)$/, ''))
}

/** `[[address][words]]` → words */
function withoutLinks(text: string, line: number, { losses }: Reader): string {
  return text.replace(/\[\[([^\][]*)\](?:\[([^\][]*)\])?\]/g, (_, address: string, words?: string) => {
    losses.push({ code: 'linkFlattened', line, text: address })
    return words ?? address
  })
}
