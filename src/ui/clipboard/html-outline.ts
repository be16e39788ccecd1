/** Elements that begin and end a line. */
const BLOCKS = new Set('ADDRESS ARTICLE BLOCKQUOTE DIV DL DT DD FIGURE FOOTER HEADER LI MAIN P PRE SECTION TD TH TR UL OL TABLE H1 H2 H3 H4 H5 H6'.split(' ')) // prettier-ignore
const SKIPPED =
  'script, style, template, noscript, head, title, svg, [hidden], [style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]'
const STRUCTURE = 'li, h1, h2, h3, h4, h5, h6, td, th, [style*="mso-list:" i]'

/**
 * Formatted text of another program as a Markdown outline: lists by their nesting, paragraphs of Word by the level that
 * their style says, headings, tables as tables of pipes. Null where nothing but paragraphs is in it. Nothing of the HTML
 * is run or shown.
 */
export function outlineOfHtml(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const skipped of body.querySelectorAll(SKIPPED)) skipped.remove()
  return body.querySelector(STRUCTURE) ? linesOf(body).join('\n') : null
}

/** The words of formatted text, a line a block. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const skipped of body.querySelectorAll(SKIPPED)) skipped.remove()
  return linesOf(body, () => null).join('\n')
}

interface Writing {
  readonly lines: string[]
  /** The words since the last line. */
  words: string
  /** What the next line begins with, e.g. `  - `. */
  mark: string
  /** What an element puts before its line, null for nothing. */
  readonly markOf: (element: Element, lists: number) => string | null
  lists: number
  /** Cells of the row and rows of the table that are open; null outside tables. */
  rows: string[][] | null
}

function linesOf(body: HTMLElement, mark: Writing['markOf'] = markOf): readonly string[] {
  const writing: Writing = { lines: [], words: '', mark: '', markOf: mark, lists: 0, rows: null }
  let node: Node | null = body.firstChild
  while (node) {
    enter(node, writing)
    if (node.firstChild) {
      node = node.firstChild
      continue
    }
    leave(node, writing)
    while (node && !node.nextSibling) {
      node = node.parentNode === body ? null : node.parentNode
      if (node) leave(node, writing)
    }
    node = node?.nextSibling ?? null
  }
  endLine(writing)
  return writing.lines
}

function enter(node: Node, writing: Writing): void {
  if (node.nodeType === Node.TEXT_NODE) {
    writing.words += (node.nodeValue ?? '').replace(/[\s\u00A0]+/g, ' ').replaceAll('\\', '\\\\')
    return
  }
  if (!(node instanceof Element)) return
  const { tagName } = node
  if (tagName === 'BR') writing.words += '\n'
  if (tagName === 'INPUT' && node.getAttribute('type') === 'checkbox')
    writing.words += node.hasAttribute('checked') ? '[x] ' : '[ ] '
  if (!BLOCKS.has(tagName)) return
  if (writing.rows === null) endLine(writing)
  else if (writing.words.trim() !== '') writing.words += '\n'
  if (tagName === 'UL' || tagName === 'OL') writing.lists += 1
  if (tagName === 'TABLE') writing.rows ??= []
  if (tagName === 'TR') writing.rows?.push([])
  if (tagName === 'TD' || tagName === 'TH') writing.words = ''
  const mark = writing.markOf(node, writing.lists)
  if (mark !== null) writing.mark = mark
}

/** `- ` by the depth of the list or the level of Word, `# ` for a heading; null for any other element. */
function markOf(element: Element, lists: number): string | null {
  const heading = /^H([1-6])$/.exec(element.tagName)?.[1]
  if (heading !== undefined) return `${'#'.repeat(Number(heading))} `
  const level = /mso-list:[^;]*?level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1]
  if (level !== undefined) return `${'  '.repeat(Number(level) - 1)}- `
  return element.tagName === 'LI' ? `${'  '.repeat(Math.max(0, lists - 1))}- ` : null
}

function leave(node: Node, writing: Writing): void {
  if (!(node instanceof Element) || !BLOCKS.has(node.tagName)) return
  const { tagName } = node
  if (tagName === 'UL' || tagName === 'OL') writing.lists -= 1
  if (tagName === 'TD' || tagName === 'TH') {
    writing.rows?.at(-1)?.push(writing.words.trim())
    writing.words = ''
  }
  if (tagName === 'TABLE' && node.parentElement?.closest('table') === null)
    endTable(writing, node.querySelector('tr > th') !== null)
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
function endTable(writing: Writing, hasHead: boolean): void {
  const rows = (writing.rows ?? []).filter((row) => row.some((cell) => cell !== ''))
  writing.rows = null
  if (rows.length === 0) return
  const lines = rows.map(
    (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`,
  )
  const width = Math.max(...rows.map((row) => row.length))
  const rule = `|${' --- |'.repeat(width)}`
  const blank = `|${'  |'.repeat(width)}`
  const [head = '', ...rest] = hasHead ? lines : [blank, ...lines]
  writing.lines.push(head, rule, ...rest)
}
