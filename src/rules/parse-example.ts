import type { NodeKind } from '../domain'
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

const KINDS: Readonly<Record<string, NodeKind>> = {
  B: 'bigObjective',
  O: 'objective',
  K: 'keyResult',
  A: 'action',
  I: 'idea',
}

/** Reads the notation of `RuleExample.outline`. Throws for a line that is not in it. */
export function parseExampleOutline(outline: string): readonly ExampleLine[] {
  return outline.split('\n').map((line) => {
    const match = expectDefined(/^( *)([BOKAI])(?: (.*?))?(?:\s*\{(.*)\})?$/u.exec(line), `line "${line}"`)
    const [, indent = '', marker = '', title = '', fields = ''] = match
    return {
      depth: indent.length / 2,
      kind: expectDefined(KINDS[marker], marker),
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
