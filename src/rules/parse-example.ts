import { NODE_KINDS, type NodeKind } from '../domain'
import { expectDefined } from '../lib'

/** One node of an example. */
export interface ExampleLine {
  /** 0 for a root. */
  readonly depth: number
  readonly kind: NodeKind
  readonly title: string
  /** Name and value as written; a bare word has an empty value. */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

const LETTERS: Readonly<Record<NodeKind, string>> = {
  bigObjective: 'B',
  objective: 'O',
  keyResult: 'K',
  action: 'A',
  idea: 'I',
}

/** Reads the notation of `RuleExample.outline`. Throws for a line that is not in it. */
export function parseExampleOutline(outline: string): readonly ExampleLine[] {
  return outline.split('\n').map((line) => {
    const match = expectDefined(/^( *)([A-Z])(?: (.*?))?(?:\s*\{(.*)\})?$/u.exec(line), `line "${line}"`)
    const [, indent = '', letter = '', title = '', fields = ''] = match
    return {
      depth: indent.length / 2,
      kind: expectDefined(
        NODE_KINDS.find((kind) => LETTERS[kind] === letter),
        letter,
      ),
      title,
      fields: fields.split(';').flatMap(readField),
    }
  })
}

/** The sides of a metric as written, `24..31 % @27`; an empty one is not known. Throws for anything else. */
export function parseExampleMetric(value: string): {
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly now: string
} {
  const match = /^(-?[\d.]*?)\.\.(-?[\d.]*)\s*(.*?)(?:\s*@(-?[\d.]+))?$/u.exec(value)
  const [, from = '', to = '', unit = '', now = ''] = expectDefined(match, `metric "${value}"`)
  return { from, to, unit, now }
}

function readField(text: string): [string, string][] {
  const [name = '', value = ''] = text.split('=').map((part) => part.trim())
  return name === '' ? [] : [[name, value]]
}
