// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { createFiles } from '../../../src/app/files/files'
import { createLiveDocument, extractBranches, type DocumentContent, type NodeId } from '../../../src/domain'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { expectDefined } from '../../../src/lib'
import { branchTitles } from '../../../src/ui/clipboard/branch-titles'
import { readBranchesHtml, writeBranchesHtml } from '../../../src/ui/clipboard/clipboard-html'
import { outlineOfPasted } from '../../../src/ui/clipboard/pasted-text'
import { createMapClipboard } from '../../../src/ui/workspace/clipboard/map-clipboard'
import { pasteContent } from '../../../src/ui/workspace/clipboard/paste-content'
import { createNotices } from '../../../src/ui'
import { action, bigObjective, idOf, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'
import { createFakeClock, createFakeIds } from '../../support/fakes'

const content = okr(
  bigObjective(
    'Be heard',
    objective(
      'A "quoted" <b>title</b> & 目标',
      keyResult('K', { owner: 'Li Wei' }, action('do', { done: true })),
    ),
    objective('B'),
  ),
)

const files = createFiles({ ids: createFakeIds(), clock: createFakeClock() })

async function clip(
  ...titles: readonly string[]
): Promise<{ text: string; html: string; part: DocumentContent }> {
  await files.prepare()
  const ids = titles.map((title) => idOf(content, title))
  const part = extractBranches(createLiveDocument(content), ids)
  const clipping = expectDefined(files.serialiseBranches(part), 'The formats')
  return { text: clipping.text, html: writeBranchesHtml(clipping, part), part }
}

function stage() {
  const editor = createTestEditor(content)
  const notices = createNotices()
  return { editor, notices, context: { editor, files, notices, i18n: createI18n('en', en) } }
}

describe('branches as formatted text', () => {
  test('come out as they went in, whatever a program wraps around them', async () => {
    const { html, part } = await clip('A "quoted" <b>title</b> & 目标')
    const wrapped = `<meta charset="utf-8"><html><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`
    const read = await files.read({
      name: '',
      data: expectDefined(readBranchesHtml(wrapped), 'What was wrapped'),
    })
    expect(read.ok && read.value.content.nodes).toEqual(
      [...part.nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
  })

  test('are a nested list without markup of the titles', async () => {
    const { html } = await clip('A "quoted" <b>title</b> & 目标', 'B')
    const page = new DOMParser().parseFromString(html, 'text/html')
    const titles = [...page.querySelectorAll('li')].map((item) => item.firstChild?.textContent)
    expect(titles).toEqual(['A "quoted" <b>title</b> & 目标', 'K', 'do', 'B'])
    expect(page.querySelector('b')).toBeNull()
    expect(page.querySelectorAll('ul ul ul li')).toHaveLength(1)
  })

  test('of other programs hold nothing of ours', () => {
    expect(readBranchesHtml('<ul><li>one</li></ul>')).toBeNull()
    expect(readBranchesHtml('<p>data-objectree</p>')).toBeNull()
    expect(readBranchesHtml('')).toBeNull()
  })
})

describe('branches in a field and in other programs', () => {
  const titled = okr(bigObjective('Two\nlines', objective('Below')))
  test('keep the line breaks of titles, and are nothing but their titles in a field', async () => {
    await files.prepare()
    const html = writeBranchesHtml(expectDefined(files.serialiseBranches(titled), 'The formats'), titled)
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.querySelector('li')?.innerHTML).toMatch(/^Two<br>lines/)
    expect(branchTitles(html)).toBe('Two\nlines\nBelow')
    expect(branchTitles('<ul><li>foreign</li></ul>')).toBeNull()
  })
})

describe('formatted text of other programs', () => {
  const WORD = (level: number, number: string, words: string) =>
    `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${number}<span>&nbsp;&nbsp;</span></span>${words}<o:p></o:p></p>`
  test.each([
    ['nested lists', '<ul><li>First<ul><li>First a</li></ul></li></ul>', '- First\n  - First a'],
    [
      'Google Docs: lists beside their items',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><ul><li aria-level="1"><p><span>One</span></p></li><ul><li aria-level="2"><p>Two</p></li></ul></ul></b>',
      '- One\n  - Two',
    ],
    [
      'Word and Outlook: paragraphs with levels',
      `<html><head><style>p{}</style></head><body>${WORD(1, '1.', 'Regulars')}${WORD(2, 'a.', 'From 18% to 30%')}</body></html>`,
      '- Regulars\n  - From 18% to 30%',
    ],
    ['headings', '<h1>B</h1><h2>O</h2><p>Words</p><ol><li>K</li></ol>', '# B\n## O\nWords\n- K'],
    [
      'Excel and Google Sheets: cells with line breaks',
      '<table><tr><td>Objective</td><td>Due</td></tr><tr><td>Cooks want<br>to stay</td><td>2027-03-31</td></tr></table>',
      '|  |  |\n| --- | --- |\n| Objective | Due |\n| Cooks want<br>to stay | 2027-03-31 |',
    ],
    ['a break in a title', '<ul><li>Two<br>lines</li><li>One</li></ul>', '- Two\\\nlines\n- One'],
    [
      'boxes',
      '<ul><li><input type="checkbox" checked>Done</li><li><input type="checkbox">Open</li></ul>',
      '- [x] Done\n- [ ] Open',
    ],
    ['nothing that runs', '<ul><li>A<script>alert(1)</script></li><li>B</li></ul>', '- A\n- B'],
  ])('%s', (_, html, outline) => {
    expect(outlineOfPasted({ html, text: '' })).toBe(outline)
    expect(outlineOfPasted({ html, text: 'flat\ntext' })).toBe(outline)
  })

  test('paragraphs alone are taken from the plain text, or where there is none, line by line', () => {
    const html = '<div style="color:red"><div># B</div><div>- O</div></div>'
    expect(outlineOfPasted({ html, text: '# B\n- O' })).toBe('# B\n- O')
    expect(outlineOfPasted({ html, text: '' })).toBe('# B\n- O')
    expect(outlineOfPasted({ html: '<ul><li>One</li></ul>', text: '' })).toBe('One')
  })
})

describe('branches as plain text', () => {
  test.each([
    [['K'], '- [KR] K (@Li Wei)\n  - [x] do\n'],
    [['do'], '- [x] do\n'],
    [['B'], '## B\n'],
    [['Be heard'], expect.stringMatching(/^# Be heard\n## A /) as string],
    [['K', 'B'], '# [KR] K (@Li Wei)\n- [x] do\n# [O] B\n'],
  ])('of %s', async (titles, expected) => {
    expect((await clip(...titles)).text).toEqual(expected)
  })

  test('read back as the same kinds', async () => {
    const { text, part } = await clip('K')
    const read = await files.read({ name: '', data: text })
    expect(read.ok && read.value.content.nodes.map(({ kind, title }) => [kind, title])).toEqual(
      part.nodes.map(({ kind, title }) => [kind, title]),
    )
  })
})

describe('what is pasted', () => {
  test('is taken at once when it is ours', async () => {
    const { editor, context } = stage()
    const { html, text } = await clip('K')
    editor.select('B')
    expect(pasteContent({ html, text }, context)).toBe(true)
    await expect.poll(() => editor.childrenOf('B')).toEqual(['K'])
    const copy = editor.document().children(editor.id('B'))[0] as NodeId
    expect(editor.document().node(copy)).toMatchObject({ owner: 'Li Wei', kind: 'keyResult' })
  })

  test('is taken at once when it is a file of ours copied as text, on one line too', async () => {
    const { editor, context } = stage()
    editor.select('B')
    const { part } = await clip('K')
    const json = expectDefined(files.serialiseBranches(part), 'The formats').json
    expect(pasteContent({ html: '', text: JSON.stringify(JSON.parse(json)) }, context)).toBe(true)
    await expect.poll(() => editor.childrenOf('B')).toEqual(['K'])
  })

  test('becomes a node when it is a line, and is left alone when it is more or nothing', () => {
    const { editor, context } = stage()
    editor.select('B')
    expect(pasteContent({ html: '<b>Grow</b>', text: 'Grow' }, context)).toBe(true)
    expect(editor.childrenOf('B')).toEqual(['Grow'])
    expect(pasteContent({ html: '', text: 'one\ntwo' }, context)).toBe(false)
    expect(pasteContent({ html: '', text: ' \n ' }, context)).toBe(false)
    expect(editor.childrenOf('B')).toEqual(['Grow'])
  })

  test.each([
    ['{"format":"objectree","schemaVersion":1,"document":{"nodes":[]}}', /damaged/],
    ['{"format":"objectree","schemaVersion":999,"document":{}}', /newer version/],
    ['{"format":"other"}', /not an Objectree file/],
    ['{"format":"objectree","schem', /ends too early/],
  ])('is refused in a sentence when it only claims to be ours: %s', async (json, sentence) => {
    const { editor, notices, context } = stage()
    const element = document.createElement('div')
    element.setAttribute('data-objectree', json)
    expect(pasteContent({ html: element.outerHTML, text: 'forged' }, context)).toBe(true)
    await expect.poll(() => notices.store.getState().shown.map(({ text }) => text)).toHaveLength(1)
    expect(notices.store.getState().shown[0]?.text).toMatch(sentence)
    expect(editor.state().canUndo).toBe(false)
  })
})

test('copying says so where the formats are not there, and blames no browser', async () => {
  const { editor, notices, context } = stage()
  const missing = { ...files, prepare: () => Promise.resolve(), serialiseBranches: () => null }
  const clipboard = createMapClipboard({ ...context, files: missing, offerText: () => undefined })
  editor.select('K')
  clipboard.copy()
  await vi.waitFor(() => expect(notices.store.getState().shown).toHaveLength(1))
  expect(notices.store.getState().shown[0]?.text).toContain('not on this device yet')
})
