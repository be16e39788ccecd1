import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/io'
import { failureOf, inOrder, outlineOf, previewOf, readContext } from './support'

const read = async (value: unknown, name = 'map.json') =>
  previewOf(await readText(typeof value === 'string' ? value : JSON.stringify(value), readContext(name)))
const lost = (losses: readonly { code: string; text: string }[]) =>
  losses.map(({ code, text }) => `${code} ${text}`)

describe('KityMinder', () => {
  const root = {
    data: { id: 'a', created: 1, text: 'Grow' },
    children: [
      { data: { text: 'Reach\nfar', note: '**why**', priority: 1, progress: 9, resource: ['North', 'South'], hyperlink: 'https://shop.example', hyperlinkTitle: 'shop', expandState: 'collapse' }, children: [{ data: { text: 'Ten shops', progress: 4, image: 'data:image/png;base64,AA' }, children: [] }] },
      { data: { text: '' }, children: [] },
    ],
  } // prettier-ignore

  test.each([
    ['with its frame', { root, template: 'default', theme: 'fresh-blue', version: '1.4.43' }],
    ['of old without a frame', root],
  ])('a file %s', async (_, file) => {
    const { format, content, losses } = await read(file, 'map.km')
    expect(format).toBe('dataTree')
    expect(outlineOf(content)).toBe('B Grow\n  O Reach\nfar\n    K Ten shops\n  O ')
    expect(inOrder(content)[1]).toMatchObject({ note: '**why**\nNorth, South', done: true })
    expect(lost(losses).sort()).toEqual([
      'attributeDropped priority: 1',
      'attributeDropped progress: 4',
      'imageDropped data:image/png;base64,AA',
      'linkFlattened https://shop.example',
    ])
  })
})

test('simple-mind-map: HTML in the words, summaries as one or several, links by uid, tags of both kinds', async () => {
  const { content, losses } = await read({
    layout: 'logicalStructure',
    root: {
      data: { text: '<p>Grow &amp; <b>learn</b></p>', richText: true, uid: 'u1', generalization: { text: 'In short' } },
      children: [
        { data: { text: 'Reach', uid: 'u2', associativeLineTargets: ['u3'], associativeLineText: { u3: 'helps' }, tag: ['a', { text: 'b' }], generalization: [{ text: 'One' }, { text: 'Two' }] }, children: [] },
        { data: { text: 'Care', uid: 'u3', icon: ['sign_1'] }, children: [] },
      ],
    },
    theme: { template: 'avocado' },
    view: {},
  }) // prettier-ignore
  expect(outlineOf(content)).toBe('B Grow & learn\n  O Reach\n    K One\n    K Two\n  O Care\n  O In short')
  expect(inOrder(content)[1]?.note).toBe('a, b')
  expect(content.relations).toMatchObject([{ label: 'helps' }])
  expect(lost(losses)).toEqual(['attributeDropped icon: sign_1'])
})

describe('MindMup', () => {
  const ideas = {
    '11': { id: 4, title: 'Last' },
    '-1': { id: 3, title: 'Left', attr: { attachment: { contentType: 'text/html', content: '<p>x</p>' } } },
    '0.5': { id: 2, title: 'First', attr: { note: { index: 1, text: 'why\nthen' } } },
  }
  const links = [{ ideaIdFrom: 2, ideaIdTo: 4, attr: {} }]

  test('version 2: the file is the central idea, the others follow the size of their rank', async () => {
    const { format, content, losses } = await read(
      { formatVersion: 2, id: 1, title: 'Grow', ideas, links },
      'map.mup',
    )
    expect(format).toBe('mindmup')
    expect(outlineOf(content)).toBe('B Grow\n  O First\n  O Left\n  O Last')
    expect(inOrder(content)[1]?.note).toBe('why\nthen')
    expect(content.relations).toHaveLength(1)
    expect(lost(losses)).toEqual(['attachmentDropped Left'])
  })

  test('version 3: the file is a container', async () => {
    const { content } = await read({
      formatVersion: 3,
      id: 'root',
      ideas: { '1': { id: 1, title: 'Grow', ideas } },
    })
    expect(outlineOf(content)).toBe('B Grow\n  O First\n  O Left\n  O Last')
  })

  test('a .mup that holds XML of FreeMind is read as such', async () => {
    expect((await read('<map version="1.0.1"><node TEXT="A"/></map>', 'map.mup')).format).toBe('freemind')
  })
})

describe('Mind Elixir', () => {
  test('arrows, summaries, tags, and words that are only HTML', async () => {
    const { format, content, losses } = await read({
      nodeData: { id: 'r', topic: 'Grow', children: [
        { id: 'a', topic: 'Reach', note: 'why', tags: ['x', { text: 'y' }], icons: ['🚀'], hyperLink: 'https://a.example', image: { url: 'p.png', width: 1, height: 1 } },
        { id: 'b', topic: '', dangerouslySetInnerHTML: '<div onclick="alert(1)">Care<script>alert(2)</script></div>' },
      ] },
      arrows: [{ id: '1', label: 'helps', from: 'a', to: 'b' }, { id: '2', label: 'lost', from: 'zz', to: 'b' }],
      summaries: [{ id: 's', parent: 'r', start: 0, end: 1, label: 'Both' }],
    }) // prettier-ignore
    expect(format).toBe('mindElixir')
    expect(outlineOf(content)).toBe('B Grow\n  O Reach\n  O Care\n  O Both')
    expect(inOrder(content)[1]?.note).toBe('why\nx, y')
    expect(content.relations).toMatchObject([{ label: 'helps' }])
    expect(lost(losses).sort()).toEqual([
      'attributeDropped icon: 🚀',
      'imageDropped p.png',
      'linkFlattened https://a.example',
      'relationDropped lost',
    ])
  })

  test('a file of 2020', async () => {
    const { content } = await read({
      nodeData: { id: 'r', topic: 'Grow', root: true, children: [{ id: 'a', topic: 'Reach', remark: 'old' }, { id: 'b', topic: 'Care' }] },
      linkData: { l: { id: 'l', label: '', from: 'a', to: 'b' } },
    }) // prettier-ignore
    expect(inOrder(content)[1]?.note).toBe('old')
    expect(content.relations).toHaveLength(1)
  })
})

test.each([
  ['tree', { format: 'node_tree', data: { id: 'r', topic: 'Grow', children: [{ id: 'a', topic: 'Reach', direction: 'left', children: [{ id: 'b', topic: 'Ten shops' }] }] } }],
  ['list', { format: 'node_array', data: [{ id: 'b', parentid: 'a', topic: 'Ten shops' }, { id: 'r', isroot: true, topic: 'Grow' }, { id: 'a', parentid: 'r', topic: 'Reach' }] }],
  ['XML', { format: 'freemind', data: '<map><node TEXT="Grow"><node TEXT="Reach"><node TEXT="Ten shops"/></node></node></map>' }],
])('jsMind as a %s', async (_, file) => {
  const { format, content } = await read({ meta: { name: 'x', author: 'y', version: '1' }, ...file }, 'map.jm')
  expect(format).toBe('jsMind')
  expect(outlineOf(content)).toBe('B Grow\n  O Reach\n    K Ten shops')
}) // prettier-ignore

test('My Mind: HTML in the words, ticks', async () => {
  const { format, content } = await read({
    root: { id: 'r', text: 'Grow<br>well', layout: 'map', children: [{ id: 'a', text: 'Reach', side: 'left', status: 'yes', notes: 'why' }] },
    id: 'x',
  }) // prettier-ignore
  expect(format).toBe('myMind')
  expect(outlineOf(content)).toBe('B Grow\nwell\n  O Reach')
  expect(inOrder(content)[1]).toMatchObject({ done: true, note: 'why' })
})

describe('bad input', () => {
  const cases = {
    dataTree: '{"root":{"data":{"text":"A"},"children":[',
    mindmup: '{"formatVersion":3,"ideas":{"1":{"title":"A"',
    mindElixir: '{"nodeData":{"topic":"A","children":[{',
    jsMind: '{"meta":{},"format":"node_tree","data":{"id":"r",',
    myMind: '{"root":{"text":"A","children":[',
  }

  test.each(Object.entries(cases))('%s that stops early says so', async (_, text) => {
    expect(failureOf(await readText(text, readContext('map.json')))).toBe('truncated')
  })

  test.each([
    ['{"root":{"data":{"text":7,"note":{}},"children":{"a":1}}}', 'B 7'],
    ['{"nodeData":{"topic":["x"],"children":[null,3,"words"]}}', 'B \n  O \n  O \n  O '],
    ['{"format":"node_array","data":[{"id":"a","parentid":"b","topic":"A"},{"id":"b","parentid":"a","topic":"B"},{"id":"c","topic":"C"}]}', 'B C'],
  ])('values of another type hold nothing: %s', async (text, outline) => {
    expect(outlineOf((await read(text)).content)).toBe(outline)
  }) // prettier-ignore

  test('20,000 levels are read, and refused or shown without a stack that overflows', async () => {
    const text = `{"nodeData":${'{"topic":"A","children":['.repeat(20_000)}{"topic":"Z"}${']}'.repeat(20_000)}}`
    const result = await readText(text, readContext('map.json'))
    expect(result.ok ? result.value.content.nodes.length : result.error.code).toBe(20_001)
  })

  test('names of the language hold nothing', async () => {
    const { content } = await read('{"nodeData":{"__proto__":{"topic":"bad"},"constructor":1,"topic":"A"}}')
    expect(outlineOf(content)).toBe('B A')
    expect(({} as { topic?: string }).topic).toBeUndefined()
  })
})
