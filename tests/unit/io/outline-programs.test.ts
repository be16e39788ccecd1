import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/io'
import { inOrder, outlineOf, previewOf, readContext } from './support'

const read = async (text: string, name = '') => previewOf(await readText(text, readContext(name)))
const lost = (losses: readonly { code: string; text: string }[]) =>
  losses.map(({ code, text }) => `${code} ${text}`)

describe('Org', () => {
  test('headlines, words for open and done, drawers, blocks with stars in them, level jumps, lists', async () => {
    const { format, content, losses } = await read(
      `#+TITLE: Plan
#+TODO: OFFEN | ERLEDIGT
* Grow :okr:team:
:PROPERTIES:
:ID: 7
:END:
Why we do it.
#+BEGIN_SRC org
* not a headline
#+END_SRC
*** TODO [#A] Reach [1/2]
DEADLINE: <2027-03-31 Wed> SCHEDULED: <2027-01-05 Tue>
- [X] Ten shops
  - sub
- [ ] Two towns
** ERLEDIGT Care [[https://a.example][words]]
| a | b |
`,
      'plan.org',
    )
    expect(format).toBe('org')
    expect(outlineOf(content)).toBe(
      'B Grow\n  O Reach\n    K Ten shops\n      A sub\n    K Two towns\n  O Care words',
    )
    const [grow, reach, ten, , , care] = inOrder(content)
    expect(grow?.note).toBe('okr, team\nWhy we do it.\n* not a headline')
    expect(reach).toMatchObject({ due: '2027-03-31', start: '2027-01-05', done: false })
    expect(ten?.done).toBe(true)
    expect(care).toMatchObject({ done: true, note: '| a | b |' })
    expect(lost(losses)).toEqual([
      'frontMatterIgnored #+TITLE: Plan',
      'attributeDropped :ID: 7',
      'linkFlattened https://a.example',
    ])
  })

  test('is told by its stars alone, and bullets of Markdown are not', async () => {
    expect((await read('* Grow\n** Reach\n')).format).toBe('org')
    expect((await read('* Grow\n  * Reach\n')).format).toBe('markdown')
    expect((await read('**Grow** and\n* Reach\n')).format).toBe('markdown')
  })
})

test('VimOutliner: levels by tabs, boxes with a share, text behind signs', async () => {
  const { format, content, losses } = await read(
    '[_] 40% Grow\n\t: why\n\t: then\n\t[X] 100% Reach\n\t\tTen shops\n\t\t; plain\n\t[_] Care\n\t\t| a | b |\n',
    'plan.otl',
  )
  expect(format).toBe('vimOutliner')
  expect(outlineOf(content)).toBe('B Grow\n  O Reach\n    K Ten shops\n  O Care')
  expect(inOrder(content).map(({ note, done }) => [note, done])).toEqual([
    ['why\nthen', false],
    ['', true],
    ['plain', false],
    ['a | b |', false],
  ])
  expect(lost(losses)).toEqual(['attributeDropped 40%'])
})

describe('PlantUML', () => {
  test.each(['mindmap', 'wbs'])('@start%s: boxes, colours, sides, several lines', async (kind) => {
    const { format, content, losses } = await read(
      `@start${kind}
<style>
mindmapDiagram { node { } }
</style>
' a comment
* Grow\\nwell
**[#Orange] Reach <<green>>
***_ Ten shops
left side
**:Care
and calm;
*** <&flag>Calm queues
title Plan
@end${kind}`,
      'plan.puml',
    )
    expect(format).toBe('plantuml')
    expect(outlineOf(content)).toBe(
      'B Grow\nwell\n  O Reach\n    K Ten shops\n  O Care\nand calm\n    K Calm queues',
    )
    expect(lost(losses)).toEqual(['attributeDropped <&flag>', 'textAroundOutline title Plan'])
  })

  test('sides by plus and minus, and levels by tabs', async () => {
    expect(outlineOf((await read('@startmindmap\n+ Grow\n++ Reach\n-- Care\n@endmindmap')).content)).toBe(
      'B Grow\n  O Reach\n  O Care',
    )
    expect(outlineOf((await read('@startmindmap\n* Grow\n\t* Reach\n\t\t* Ten\n@endmindmap')).content)).toBe(
      'B Grow\n  O Reach\n    K Ten',
    )
  })
})

describe('mind maps inside Markdown', () => {
  const map = 'mindmap\n  root((Grow))\n    Reach\n    Care\n'

  test('stand below their heading, once', async () => {
    const { format, content, losses } = await read(
      `# Plan\n\n\`\`\`mermaid-example\n${map}\`\`\`\n\n\`\`\`mermaid\n${map}\`\`\`\n\n## More\n- x\n`,
    )
    expect(format).toBe('markdown')
    expect(outlineOf(content)).toBe('B Plan\n  O Grow\n    K Reach\n    K Care\n  O More\n    K x')
    expect(lost(losses)).toEqual(['textAroundOutline ```mermaid'])
  })

  test('alone are the map', async () => {
    expect(outlineOf((await read(`\`\`\`mermaid\n${map}\`\`\`\n`)).content)).toBe(
      'B Grow\n  O Reach\n  O Care',
    )
    const uml = '```plantuml\n@startmindmap\n* Grow\n** Reach\n@endmindmap\n```\n'
    expect(outlineOf((await read(uml)).content)).toBe('B Grow\n  O Reach')
  })

  test('a fence of code stays a note', async () => {
    const { content } = await read('# Plan\n## O\n- K\n```js\nmindmap()\n```\n')
    expect(content.nodes[2]?.note).toBe('```js\nmindmap()\n```')
  })
})

test('Mermaid: labels over several lines, classes, comments', async () => {
  const { content, losses } = await read(
    '---\nconfig:\n  theme: x\n---\n%% first\n\nmindmap\n      Grow\n        a["`Reach\n        far 🤓`"]\n        Care:::urgent %% later\n',
  )
  expect(outlineOf(content)).toBe('B Grow\n  O Reach\nfar 🤓\n  O Care')
  expect(lost(losses)).toEqual(['attributeDropped :::urgent'])
})

describe('web pages', () => {
  test('headings, lists by nesting, tables, boxes; scripts are no words', async () => {
    const { format, content, losses } = await read(
      `<!DOCTYPE html><html><head><title>x</title><style>b{}</style></head><body onload="alert(1)">
<h1>Grow</h1><h2>Reach<br>far</h2><ul><li>Ten shops<ul><li><input type="checkbox" checked> Call</li></ul></li><li>Two <b>towns</b></li></ul>
<script>document.title = 'bad'</script><img alt="chart" src="p.png"><a href="javascript:alert(1)">more</a>
<h2>Care</h2><table><tr><th>KR</th><th>From</th><th>Target</th></tr><tr><td>Calm</td><td>9</td><td>3</td></tr></table></body></html>`,
      'plan.html',
    )
    expect(format).toBe('html')
    expect(outlineOf(content)).toBe(
      'B Grow\n  O Reach\nfar\n    K Ten shops\n      A Call\n    K Two towns\n  O Care\n    K Calm',
    )
    expect(inOrder(content)[3]?.done).toBe(true)
    expect(inOrder(content)[6]?.metric).toMatchObject({ baseline: 9, target: 3 })
    expect(lost(losses)).toEqual(['imageDropped chart', 'linkFlattened javascript:alert(1)'])
  })

  test('levels as Word and Google Docs write them', async () => {
    const word = `<html><body><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>Grow</p><p style="mso-list:l0 level2 lfo1">Reach</p></body></html>`
    expect(outlineOf((await read(word)).content)).toBe('B Grow\n  O Reach')
    const docs = `<html><body><ul><li aria-level="1">Grow</li></ul><ul><li aria-level="2">Reach</li></ul></body></html>`
    expect(outlineOf((await read(docs)).content)).toBe('B Grow\n  O Reach')
  })
})

describe('FreeMind of other programs', () => {
  test('Coggle and Mubu: their own attributes are passed over', async () => {
    const coggle = `<map version="0.9.0"><!-- made by Coggle --><node TEXT="Grow" FOLDED="false" POSITION="right" ID="5" X_COGGLE_POSX="0"><edge COLOR="#b4b4b4"/><node TEXT="Reach" POSITION="right" ID="6"/></node></map>`
    expect(await read(coggle, 'a.mm')).toMatchObject({ format: 'freemind', losses: [] })
    expect(outlineOf((await read(coggle)).content)).toBe('B Grow\n  O Reach')
    const mubu = `<map><node TEXT="增长" POSITION="default" _mubu_text="%3Cspan%3E"><node TEXT="触达"/></node></map>`
    expect(outlineOf((await read(mubu)).content)).toBe('B 增长\n  O 触达')
    const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="增长" _mubu_text="%3Cspan%3E" _note="" _mubu_images="null"><outline text="触达"/></outline></body></opml>`
    expect(await read(opml)).toMatchObject({ format: 'opml', losses: [] })
  })

  test('locked branches are named, links inside the map are relations, styles are no nodes', async () => {
    const { content, losses } = await read(
      `<map version="freeplane 1.9.13"><node TEXT="Grow" ID="ID_1"><hook NAME="MapStyle"><map_styles><stylenode LOCALIZED_TEXT="styles.root_node"/></map_styles></hook><node TEXT="Secret" ID="ID_2" ENCRYPTED_CONTENT="salt=a payload=b"/><node TEXT="Reach" ID="ID_3" LINK="#ID_2"/><node LOCALIZED_TEXT="new_mindmap"/></node></map>`,
    )
    expect(outlineOf(content)).toBe('B Grow\n  O Secret\n  O Reach\n  O new_mindmap')
    expect(lost(losses)).toEqual(['encryptedDropped Secret'])
    expect(content.relations).toHaveLength(1)
  })

  test('rich text escaped in the words, and an Objective-C++ file that shares the suffix', async () => {
    const rich = `<map version="0.8.1"><node TEXT="&lt;html&gt;&lt;p&gt;Grow&lt;/p&gt;&lt;p&gt;well&lt;/p&gt;"/></map>`
    expect(outlineOf((await read(rich, 'a.mm')).content)).toBe('B Grow\nwell')
    expect((await read('#import "A.h"\nint main() { return 0; }', 'a.mm')).format).toBe('markdown')
  })
})
