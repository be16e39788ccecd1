import type { NodeKind } from '../domain'
import { present } from '../lib'

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
export function exampleLines(outline: string): readonly ExampleLine[] {
  return outline.split('\n').map((line) => {
    const match = present(/^( *)([BOKAI])(?: (.*?))?(?:\s*\{(.*)\})?$/u.exec(line), `line "${line}"`)
    const [, indent = '', marker = '', title = '', fields = ''] = match
    return {
      depth: indent.length / 2,
      kind: present(KINDS[marker], marker),
      title,
      fields: fields.split(';').flatMap(readField),
    }
  })
}

function readField(text: string): [string, string][] {
  const [name = '', value = ''] = text.split('=').map((part) => part.trim())
  return name === '' ? [] : [[name, value]]
}
