/** An element of HTML, whatever has parsed it. */
export interface HtmlElement {
  /** In lower case. */
  readonly name: string
  attribute(name: string): string | null
  /** Texts and elements in the order of the page. */
  content(): readonly (string | HtmlElement)[]
}

export interface HtmlOutline {
  readonly lines: readonly string[]
  /** Has it headings, lists or tables, or nothing but paragraphs? */
  readonly isStructured: boolean
}

interface HtmlOutlineOptions {
  /** Words alone, a line a block: no marks of lists and headings. */
  readonly isPlain?: boolean
  /** Hears of every element whose words are taken. */
  readonly onElement?: (element: HtmlElement) => void
}

/** Elements that begin and end a line. */
const BLOCKS = new Set('address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer header li main nav ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(' ')) // prettier-ignore
const SKIPPED = new Set(
  'script style template noscript head title svg math iframe object select button'.split(' '),
)

interface Writing {
  readonly lines: string[]
  readonly isPlain: boolean
  isStructured: boolean
  /** The words since the last line. */
  words: string
  /** What the next line begins with, e.g. `  - `. */
  mark: string
  lists: number
  /** Rows of the outermost table that is open; null outside tables. */
  rows: string[][] | null
  tables: number
  hasHead: boolean
}

/**
 * HTML as a Markdown outline: lists by their nesting, paragraphs of Word by the level that their style says, headings,
 * tables as tables of pipes. Nothing of it is run, fetched or shown. However deep, it does not recurse.
 */
export function htmlOutline(
  root: HtmlElement,
  { isPlain = false, onElement }: HtmlOutlineOptions = {},
): HtmlOutline {
  const writing: Writing = {
    ...{ lines: [], isPlain, isStructured: false, words: '', mark: '' },
    ...{ lists: 0, rows: null, tables: 0, hasHead: false },
  }
  const waiting: (string | HtmlElement | { readonly left: HtmlElement })[] = [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') writing.words += part.replace(/[\s\u00A0]+/g, ' ').replaceAll('\\', '\\\\')
    else if ('left' in part) leave(part.left, writing)
    else if (!isSkipped(part)) {
      onElement?.(part)
      enter(part, writing)
      waiting.push({ left: part })
      const content = part.content()
      for (let at = content.length - 1; at >= 0; at -= 1) {
        const child = content[at]
        if (child !== undefined) waiting.push(child)
      }
    }
  }
  endLine(writing)
  return writing
}

function isSkipped(element: HtmlElement): boolean {
  return (
    SKIPPED.has(element.name) ||
    element.attribute('hidden') !== null ||
    /mso-list:\s*ignore/i.test(element.attribute('style') ?? '')
  )
}

function enter(element: HtmlElement, writing: Writing): void {
  const { name } = element
  if (name === 'br') writing.words += '\n'
  if (name === 'input' && element.attribute('type') === 'checkbox')
    writing.words += element.attribute('checked') === null ? '[ ] ' : '[x] '
  if (!BLOCKS.has(name)) return
  if (writing.rows === null) endLine(writing)
  else if (writing.words.trim() !== '') writing.words += '\n'
  if (name === 'ul' || name === 'ol') writing.lists += 1
  if (name === 'table') {
    writing.tables += 1
    writing.rows ??= []
  }
  if (name === 'tr') writing.rows?.push([])
  if (name === 'th') writing.hasHead = true
  if (name === 'td' || name === 'th') {
    writing.words = ''
    writing.isStructured = true
  }
  const mark = writing.isPlain ? null : markOf(element, writing.lists)
  if (mark === null) return
  writing.mark = mark
  writing.isStructured = true
}

/** `- ` by the depth of the list, or by the level that Word or Google Docs says; `# ` for a heading; null for any other element. */
function markOf(element: HtmlElement, lists: number): string | null {
  const { name } = element
  const heading = /^h([1-6])$/.exec(name)?.[1]
  if (heading !== undefined) return `${'#'.repeat(Number(heading))} `
  const level =
    /mso-list:[^;]*?level(\d)/i.exec(element.attribute('style') ?? '')?.[1] ??
    (name === 'li' ? element.attribute('aria-level') : null)
  if (level !== null) return `${'  '.repeat(Math.max(0, Number(level) - 1))}- `
  if (name === 'summary') return `${'  '.repeat(lists)}- `
  return name === 'li' ? `${'  '.repeat(Math.max(0, lists - 1))}- ` : null
}

function leave({ name }: HtmlElement, writing: Writing): void {
  if (!BLOCKS.has(name)) return
  if (name === 'ul' || name === 'ol') writing.lists -= 1
  if (name === 'td' || name === 'th') {
    writing.rows?.at(-1)?.push(writing.words.trim())
    writing.words = ''
  }
  if (name === 'table') {
    writing.tables -= 1
    if (writing.tables === 0) endTable(writing)
  }
  if (writing.rows === null) endLine(writing)
}

/** Line breaks inside a bullet or a heading belong to its title; those of a paragraph divide it. */
function endLine(writing: Writing): void {
  const words = writing.words.trim().split(/ *\n */)
  writing.words = ''
  if (words.join('') === '') return
  writing.lines.push(writing.mark === '' ? words.join('\n') : writing.mark + words.join('\\\n'))
  writing.mark = ''
}

/** A table without cells of a head gets a blank one: a table of pipes always has a head. */
function endTable(writing: Writing): void {
  const rows = (writing.rows ?? []).filter((row) => row.some((cell) => cell !== ''))
  const { hasHead } = writing
  writing.rows = null
  writing.hasHead = false
  if (rows.length === 0) return
  const lines = rows.map(
    (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`,
  )
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const blank = `|${'  |'.repeat(width)}`
  const [head = '', ...rest] = hasHead ? lines : [blank, ...lines]
  writing.lines.push(head, `|${' --- |'.repeat(width)}`, ...rest)
}
