import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/io'
import { okr } from '../../support/builders'
import { freemindCodec } from '../../../src/io/freemind/freemind-codec'
import { opmlCodec } from '../../../src/io/opml/opml-codec'
import { failureOf, inOrder, outlineOf, previewOf, readContext, readTextWith } from './support'

async function readFixture(name: string) {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url))
  return previewOf(await readFile(new Uint8Array(bytes), readContext(name)))
}

test('OPML of an outliner: notes, HTML in the text, ticks, columns, empty lines', async () => {
  const { format, content, losses } = await readFixture('workflowy.opml')
  expect(format).toBe('opml')
  expect(outlineOf(content)).toBe('B Grow\n  O Reach people\n    K Ten shops\n  O Care')
  expect(inOrder(content)[1]?.note).toBe('first\nsecond')
  expect(inOrder(content)[2]).toMatchObject({ due: '2027-03-31', done: true })
  expect(losses.map(({ code, text }) => `${code} ${text}`)).toEqual([
    'linkFlattened https://shop.example',
    'attributeDropped English: Ten',
  ])
})

test('OPML in the encoding that it declares; a flat file hangs under its title', async () => {
  const { content, losses } = await readFixture('latin1.opml')
  expect(outlineOf(content)).toBe('B Café\n  O Größe\n  O Nähe')
  expect(losses).toEqual([])
})

test('A map of Freeplane: rich text, details, fields, illegal characters, locked nodes', async () => {
  const { format, content, losses } = await readFixture('freeplane.mm')
  expect(format).toBe('freemind')
  expect(outlineOf(content)).toBe(
    'B Grow\nwell\n  O Reach people\n    K Ten shops\n    K Two\ntowns\n  O Care\n  O Café',
  )
  expect(inOrder(content)[1]?.note).toBe('first\nsecond\nthird')
  expect(inOrder(content)[2]).toMatchObject({ due: '2027-03-31', done: true })
  expect(losses.map(({ code }) => code).sort()).toEqual([
    'attributeDropped', 'attributeDropped', 'encodingGuessed', 'encryptedDropped', 'invisibleRemoved', 'relationDropped',
  ]) // prettier-ignore
})

const FORMATS = [
  { name: 'OPML', codec: opmlCodec, head: '<opml><body>', open: '<outline text="a">', close: '</outline>', foot: '</body></opml>' },
  { name: 'FreeMind', codec: freemindCodec, head: '<map>', open: '<node TEXT="a">', close: '</node>', foot: '</map>' },
] // prettier-ignore

describe.each(FORMATS)('$name', ({ codec, head, open, close, foot }) => {
  test('that stops early, is empty, is something else or is too deep is refused by name', () => {
    expect(failureOf(readTextWith(codec, head + open))).toBe('truncated')
    expect(failureOf(readTextWith(codec, head + foot))).toBe('empty')
    expect(failureOf(readTextWith(codec, '<other/>'))).toBe('notOurs')
    const deep = head + open.repeat(6_000) + close.repeat(6_000) + foot
    expect(failureOf(readTextWith(codec, deep))).toBe('tooDeep')
  })

  test('never expands what a document type declares', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const text = bomb + head + open.replace('"a"', '"&b;&c;"') + close + foot
    expect(outlineOf(previewOf(readTextWith(codec, text)).content)).toBe('B &b;&c;')
  })

  test('a chain of a thousand nodes is written and read back', () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `n${at}`)
    const chain =
      head + names.map((name) => open.replace('"a"', `"${name}"`)).join('') + close.repeat(1_000) + foot
    const { content } = previewOf(readTextWith(codec, chain))
    const again = previewOf(readTextWith(codec, codec.write(content)))
    expect(again.content.nodes.map(({ title }) => title)).toEqual(names)
  })

  test('a map without nodes is written', () => {
    expect(failureOf(readTextWith(codec, codec.write(okr())))).toBe('empty')
  })
})
