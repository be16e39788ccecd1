import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/io'
import { archive } from './archives'
import { failureOf, inOrder, outlineOf, previewOf, readContext } from './support'

const TOO_OLD = '<?xml version="1.0" encoding="UTF-8"?><xmap-content><sheet><topic><title>Warning: your version is too old</title></topic></sheet></xmap-content>' // prettier-ignore
const read = async (bytes: Uint8Array, choice: { sheet?: number } = {}) =>
  previewOf(await readFile(bytes, { ...readContext('map.xmind'), choice }))
const zen = (sheets: unknown, more: Readonly<Record<string, string>> = {}) =>
  archive({ 'content.json': JSON.stringify(sheets), 'content.xml': TOO_OLD, 'metadata.json': '{}', ...more })
const lost = (losses: readonly { code: string; text: string }[]) =>
  losses.map(({ code, text }) => `${code} ${text}`)

describe('XMind since 2018', () => {
  test('callouts, summaries, floating topics, labels, markers, links and pictures', async () => {
    const sheet = {
      id: 's',
      class: 'sheet',
      title: '画布 1',
      rootTopic: {
        id: 'r',
        title: 'Grow',
        structureClass: 'org.xmind.ui.map.unbalanced',
        boundaries: [{ id: 'b', range: '(0,1)', title: 'Together' }, { id: 'c', range: 'master' }],
        children: {
          attached: [
            { id: 'a', title: 'Reach\nfar', labels: ['North', 'due 2027-03-31'], markers: [{ markerId: 'task-done' }, { markerId: 'priority-1' }], notes: { plain: { content: 'why\nthen' }, realHTML: { content: '<p>why</p>' } }, href: 'xmind:#d', children: { callout: [{ id: 'o', title: 'Mind this' }] } },
            { id: 'e', image: { src: 'xap:resources/p.png' }, titleUnedited: true, branch: 'folded', notes: { html: { content: '<p>only HTML</p>' } } },
            { id: 'f', title: 'Files', href: 'file:///etc/passwd' },
            { id: 'g', title: 'Page', href: 'https://a.example' },
          ],
          summary: [{ id: 'sum', title: 'In short' }],
          detached: [{ id: 'd', title: 'Loose', children: { attached: [{ id: 'h', title: 'Below' }] } }],
        },
        summaries: [{ id: 'x', range: '(0,1)', topicId: 'sum' }],
      },
      relationships: [{ id: 'l', end1Id: 'd', end2Id: 'f', title: 'helps' }, { id: 'm', end1Id: 'gone', end2Id: 'f', title: 'lost' }],
    } // prettier-ignore
    const { format, content, losses } = await read(zen([sheet]))
    expect(format).toBe('xmind')
    expect(outlineOf(content)).toBe(
      'B Grow\n  O Reach\nfar\n    K Mind this\n  O \n  O Files\n  O Page\n  O In short\nB Loose\n  O Below',
    )
    expect(inOrder(content)[1]).toMatchObject({ due: '2027-03-31', done: true, note: 'why\nthen\nNorth' })
    expect(inOrder(content)[3]?.note).toBe('only HTML')
    expect(content.relations.map(({ label }) => label).sort()).toEqual(['', 'helps'])
    expect(lost(losses).sort()).toEqual([
      'attachmentDropped file:///etc/passwd',
      'attributeDropped marker: priority-1',
      'boundaryDropped ',
      'boundaryDropped Together',
      'imageDropped ',
      'linkFlattened https://a.example',
      'relationDropped lost',
    ])
  })

  test('a flow of floating topics alone is shown whole', async () => {
    const detached = Array.from({ length: 20 }, (_, at) => ({ id: `t${at}`, title: `Step ${at}` }))
    const relationships = detached.slice(1).map(({ id }, at) => ({ end1Id: `t${at}`, end2Id: id }))
    const { content } = await read(zen([{ title: 'A', rootTopic: { id: 'r', title: 'Flow', children: { detached } }, relationships }]))
    expect(content.nodes).toHaveLength(21)
    expect(content.relations).toHaveLength(19)
  }) // prettier-ignore

  test('all sheets come in, or the one that is chosen', async () => {
    const sheets = [1, 2].map((number) => ({
      title: `画布 ${number}`,
      rootTopic: { title: `Map ${number}` },
    }))
    const all = await read(zen(sheets))
    expect(outlineOf(all.content)).toBe('B Map 1\nB Map 2')
    expect(all.sheets).toEqual(['画布 1', '画布 2'])
    const one = await read(zen(sheets), { sheet: 1 })
    expect(outlineOf(one.content)).toBe('B Map 2')
    expect(lost(one.losses)).toEqual(['sheetSkipped 画布 1'])
  })
})

describe('XMind 8', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:xlink="http://www.w3.org/1999/xlink"><sheet id="s"><topic id="r"><title>Grow</title><children><topics type="attached"><topic id="a" xlink:href="xap:attachments/x.pdf"><title>Reach</title><notes><plain>why</plain></notes><labels><label>@Li</label></labels><marker-refs><marker-ref marker-id="task-done"/></marker-refs><children><topics type="callout"><topic id="c"><title>Mind</title></topic></topics></children></topic><topic id="b"><xhtml:img xhtml:src="xap:resources/p.png"/><title>Care</title></topic></topics><topics type="detached"><topic id="d"><title>Loose</title></topic></topics><topics type="summary"><topic id="e"><title>Short</title></topic></topics></children></topic><title>Sheet 1</title><relationships><relationship end1="a" end2="b" id="l"><title>helps</title></relationship></relationships></sheet></xmap-content>`

  test.each(['content.xml', '/content.xml'])('%s is read, revisions are not', async (name) => {
    const files = { [name]: xml, 'Revisions/x/rev-1.xml': '<xmap-revision-content/>', 'META-INF/manifest.xml': '<manifest/>', 'comments.xml': '<comments/>' }
    const { format, content, losses } = await read(archive(files))
    expect(format).toBe('xmind')
    expect(outlineOf(content)).toBe('B Grow\n  O Reach\n    K Mind\n  O Care\n  O Short\n*I Loose')
    expect(inOrder(content)[1]).toMatchObject({ owner: 'Li', note: 'why', done: true })
    expect(content.relations).toMatchObject([{ label: 'helps' }])
    expect(lost(losses).sort()).toEqual(['attachmentDropped xap:attachments/x.pdf', 'imageDropped Care'])
  }) // prettier-ignore
})

describe('what is broken is refused by name', () => {
  const whole = zen([{ rootTopic: { title: 'A'.repeat(3_000) } }])
  test.each([
    ['cut in the middle', whole.slice(0, whole.length - 60), 'truncated'],
    ['locked with a password', zen([], { 'manifest.json': '{"file-entries":{"content.json":{"encryption-data":{}}}}' }), 'encrypted'],
    ['not JSON', archive({ 'content.json': '[{"rootTopic":' }), 'invalid'],
    ['another JSON', archive({ 'content.json': '{"a":1}' }), 'empty'],
    ['a bomb', archive({ 'content.json': `[${' '.repeat(60_000_000)}]` }), 'unpacksTooLarge'],
    ['a bomb of entities', archive({ 'content.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><xmap-content><sheet></sheet></xmap-content>' }), 'empty'],
  ] as const)('%s', async (_, bytes, code) => {
    expect(failureOf(await readFile(bytes, readContext('map.xmind')))).toBe(code)
  }) // prettier-ignore

  test('a file of macOS beside the archive is named', async () => {
    const result = await readFile(Uint8Array.from([0, 5, 22, 7, 0, 2, 0, 0]), readContext('._map.xmind'))
    expect(result).toEqual({ ok: false, error: { code: 'notText', data: { found: 'appleDouble' } } })
  })
})
