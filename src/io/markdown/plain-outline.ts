import { foreignNode, type ForeignTree } from '../foreign-tree'
import { maskEscapes } from '../interpret/text/escape'
import { labelOf } from '../interpret/text/labels'
import { outlineOf } from './outline'
import type { ScannedLine } from './scan'

type Statement = ScannedLine & { readonly type: 'bullet' | 'plain' }

/** The tree of a text without headings: by indent, or line by line where labels such as `KR1:` say more than indents. */
export function plainOutline(lines: readonly ScannedLine[]): ForeignTree {
  const statements = lines.filter(isStatement)
  const flat = statements.every(({ indent }) => indent === statements[0]?.indent)
  if (flat && statements.some(({ text }) => labelOf(maskEscapes(text))?.kind === 'keyResult'))
    return { roots: lines.map(({ text, line }) => foreignNode(text, { line })), losses: [] }
  return outlineOf(asBullets(lines))
}

function isStatement(line: ScannedLine): line is Statement {
  return line.type === 'bullet' || line.type === 'plain'
}

/** A bullet hangs under a plain line of the same indent; a plain line indented below a bullet goes on with it. */
function asBullets(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  let previous: Statement | null = null
  return lines.map((line) => {
    if (!isStatement(line)) return line
    const followUp: boolean =
      line.type === 'plain' && previous?.type === 'bullet' && previous.indent < line.indent
    if (followUp) return line
    previous = line
    return {
      ...line,
      type: 'bullet',
      indent: line.indent * 2 + (line.type === 'bullet' ? 1 : 0),
      style: line.type === 'bullet' ? line.style : '',
      done: line.type === 'bullet' ? line.done : null,
    }
  })
}
