import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measurable } from '../../../src/rules/text/figures/measurable'
import { readSentence } from '../../../src/rules/text/sentence/sentence'
import { taskLike } from '../../../src/rules/text/wording/task-like'
import type { NodeId } from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { checkedMap } from '../../eval/maps'

interface Kind {
  readonly name: string
  readonly lines: readonly (readonly [label: string, text: string])[]
}

/** The sentences of a list, by the kinds that its headings name. */
function kindsIn(file: string): readonly Kind[] {
  const [, ...parts] = readFileSync(`tests/fixtures/${file}`, 'utf8').split(/^## /mu)
  return parts.map((part) => {
    const [name, ...lines] = part.trim().split('\n')
    return {
      name: expectDefined(name, 'a heading'),
      lines: lines.map((line) => {
        const [label, text] = line.split(' | ')
        return [expectDefined(label, 'a label'), expectDefined(text, 'a sentence')] as const
      }),
    }
  })
}

function keyResultRead(text: string): string {
  const sentence = readSentence(text)
  return `${measurable(sentence)} ${taskLike(sentence) ? 't' : 'o'}`
}

/** What is said of an objective; a plan, figure or document is told from others by any rule that asks what it is good for. */
function objectiveRead(text: string, label: string): string {
  const said = checkedMap([{ objective: text, keyResults: ['A'] }])
    .engine.of('n2' as NodeId)
    .map(({ ruleId }): string => ruleId)
  const has = (...ids: readonly string[]): boolean => ids.some((id) => said.includes(id))
  if (label === 'flat') return has('R10', 'R11', 'R14', 'R15') ? 'flat' : 'fine'
  if (label === 'number' && has('R10')) return 'number'
  if (label === 'deliverable' && has('R11')) return 'deliverable'
  if (label === 'vague' && has('R12')) return 'vague'
  return has('R10', 'R11', 'R12', 'R14', 'R15') ? said.join(' ') : 'fine'
}

describe.each(kindsIn('sentence-variants.txt'))('key results: $name', ({ lines }) => {
  it.each(lines)('%s: %s', (label, text) => expect(keyResultRead(text)).toBe(label))
})

describe.each(kindsIn('objective-variants.txt'))('objectives: $name', ({ lines }) => {
  it.each(lines)('%s: %s', (label, text) => expect(objectiveRead(text, label)).toBe(label))
})
