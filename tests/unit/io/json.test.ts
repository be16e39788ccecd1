import { describe, expect, test } from 'vitest'
import { SCHEMA_VERSION } from '../../../src/domain'
import { jsonCodec } from '../../../src/io/json/json-codec'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { failureOf, outlineOf, previewOf, readTextWith } from './support'

const content = okr(bigObjective('Grow', objective('Reach', keyResult('Ten shops open'))))
const file = jsonCodec.write(content)

/** The file with its parsed form changed by hand. */
function tampered(change: (nodes: Record<string, unknown>[]) => void): string {
  const parsed = JSON.parse(file) as { document: { nodes: Record<string, unknown>[] } }
  change(parsed.document.nodes)
  return JSON.stringify(parsed)
}

const read = (text: string) => readTextWith(jsonCodec, text)

describe('the file', () => {
  test('says what it is and puts every field on a line of its own', () => {
    expect(file).toMatch(
      /^\{\n {2}"format": "objectree",\n {2}"schemaVersion": \d+,\n {2}"app": "Objectree",\n/,
    )
    const renamed = jsonCodec.write(
      okr(bigObjective('Grow', objective('Reach out', keyResult('Ten shops open')))),
    )
    const lines = file.split('\n')
    expect(renamed.split('\n').filter((line, at) => line !== lines[at])).toEqual([
      '        "title": "Reach out"',
    ])
  })

  test('is read with or without a byte order mark', () => {
    expect(outlineOf(previewOf(read(`\uFEFF${file}`)).content)).toBe(
      'B Grow\n  O Reach\n    K Ten shops open',
    )
  })
})

describe('a bad file is refused by name', () => {
  test.each([
    ['empty', ' \n'],
    ['notOurs', 'Dear all'],
    ['notOurs', '{"format":"other","document":{}}'],
    ['backup', '{"format":"objectree-backup","version":1,"maps":[]}'],
    ['notOurs', '[1, 2]'],
    ['notOurs', 'null'],
    ['truncated', file.slice(0, 400)],
    ['truncated', '{"format": "objectree'],
    ['tooNew', file.replace(`"schemaVersion": ${SCHEMA_VERSION}`, '"schemaVersion": 999')],
    ['invalid', file.replace(`"schemaVersion": ${SCHEMA_VERSION}`, '"schemaVersion": -1')],
    ['invalid', file.replace('"kind": "objective"', '"kind": "banana"')],
    ['invalid', '{"format":"objectree","schemaVersion":2,"document":[]}'],
    ['tooLong', tampered((nodes) => Object.assign(nodes[1] ?? {}, { title: 'x'.repeat(1_000_000) }))],
    ['duplicateId', tampered((nodes) => nodes.push({ ...nodes[1] }))],
    [
      'cycle',
      tampered((nodes) => Object.assign(nodes[1] ?? {}, { parentId: 'n3', side: null, colour: null })),
    ],
    ['missingParent', tampered((nodes) => Object.assign(nodes[2] ?? {}, { parentId: 'gone' }))],
  ])('%s', (code, text) => {
    expect(failureOf(read(text))).toBe(code)
  })

  test('deeply nested', () => {
    expect(failureOf(read('['.repeat(200_000)))).toBe('truncated')
    expect(failureOf(read(`${'['.repeat(200_000)}${']'.repeat(200_000)}`))).toBe('notOurs')
  })
})

describe('prototype keys and markup do nothing', () => {
  test('a record with `__proto__` is read without it', () => {
    const text = file.replace('"title": "Reach"', '"__proto__": { "polluted": true }, "title": "Reach"')
    const { nodes } = previewOf(read(text)).content
    expect(nodes.map(({ title }) => title)).toContain('Reach')
    expect(nodes.every((node) => !('polluted' in node))).toBe(true)
    expect('polluted' in {}).toBe(false)
  })

  test('markup in a title stays text', () => {
    const title = '<img src=x onerror="alert(1)"> **bold**'
    const preview = previewOf(read(jsonCodec.write(okr(bigObjective(title)))))
    expect(preview.content.nodes[0]?.title).toBe(title)
  })
})
