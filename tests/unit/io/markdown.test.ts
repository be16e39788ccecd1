import { describe, expect, test } from 'vitest'
import type { NodeRecord } from '../../../src/domain'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import {
  action,
  bigObjective,
  idea,
  keyResult,
  objective,
  okr,
  parked,
  range,
  withMeta,
} from '../../support/builders'
import { failureOf, outlineOf, previewOf, readTextWith } from './support'

const read = (text: string, name = 'plan.md') => readTextWith(markdownCodec, text, name)
const preview = (text: string, name?: string) => previewOf(read(text, name))
const outline = (text: string, name?: string) => outlineOf(preview(text, name).content)

/** The node with this title after reading one key result line. */
function keyResultFrom(line: string): NodeRecord {
  const node = preview(`# B\n## O\n- ${line}`).content.nodes.at(-1)
  if (!node) throw new Error('No node was read')
  return node
}

const SAMPLE = `# Become the colleague whom everyone turns to
## Make the product a daily habit
- New-user conversion from 24% to 31.2% (due 2027-03-31, @Li Wei, 7/10, 40%)
  because every converted sign-up becomes a daily user within a week
  - [x] Interview five support agents (due 2027-01-20)
  - [ ] Draft the first eight templates
## Improve influence across departments
- Reading group shares once a month
# Parking lot
- Host an AMA with the founders
`

const SAMPLE_OUTLINE = `B Become the colleague whom everyone turns to
  O Make the product a daily habit
    K New-user conversion from 24% to 31.2%
      A Interview five support agents
      A Draft the first eight templates
  O Improve influence across departments
    K Reading group shares once a month
*I Host an AMA with the founders`

describe('reading', () => {
  test('an outline with fields', () => {
    const { content, losses } = preview(SAMPLE)
    expect(outlineOf(content)).toBe(SAMPLE_OUTLINE)
    expect(losses).toEqual([])
    expect(content.nodes[2]).toMatchObject({
      due: '2027-03-31',
      owner: 'Li Wei',
      confidence: 7,
      effort: 40,
      metric: range(24, 31.2, '%'),
    })
    expect(content.nodes[3]).toMatchObject({ done: true, due: '2027-01-20' })
    expect(content.ratings).toMatchObject([
      {
        nodeId: content.nodes[2]?.id,
        rater: '',
        strength: null,
        because: expect.stringMatching(/^every converted/) as string,
      },
    ])
  })

  test.each([
    ['CRLF', SAMPLE.replaceAll('\n', '\r\n')],
    ['CR', SAMPLE.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${SAMPLE}`],
    ['four blanks', SAMPLE.replace(/^ {2}/gm, '    ')],
    ['tabs', SAMPLE.replace(/^ {2}/gm, '\t')],
    ['stars', SAMPLE.replaceAll('- ', '* ')],
    ['plus signs', SAMPLE.replaceAll('- ', '+ ')],
    ['numbers', SAMPLE.replaceAll('- ', '1. ')],
    ['numbers in brackets', SAMPLE.replaceAll('- ', '2) ')],
    ['dots', SAMPLE.replaceAll('- ', '• ')],
    [
      'labels',
      SAMPLE.replace('## Make', '## O1: Make')
        .replace('- New', '- KR1：New')
        .replace('- Reading', '- 关键结果1 Reading'),
    ],
    [
      'bold labels',
      SAMPLE.replace('- New-user', '- **KR1:** New-user').replace('## Make', '## **O1. Make**'),
    ],
    ['blank lines and rules', SAMPLE.replace('\n# Parking', '\n\n---\n\n# Parking')],
    [
      'deeper headings',
      SAMPLE.replace(/^#/gm, '##').replace(/^## /m, '# ').replace('## Parking', '# Parking'),
    ],
  ])('with %s', (_, text) => {
    expect(outline(text)).toBe(SAMPLE_OUTLINE)
  })

  test('an indented list without headings by depth', () => {
    const expected = 'B Grow\n  O Reach\n    K Ten shops\n      A Rent one\n        A Call the owner'
    expect(outline('Grow\n  Reach\n    Ten shops\n      Rent one\n        Call the owner')).toBe(expected)
    expect(outline('- Grow\n\t- Reach\n\t\t- Ten shops\n\t\t\t- Rent one\n\t\t\t\t- Call the owner')).toBe(
      expected,
    )
    expect(outline('Grow\n- Reach\n  - Ten shops')).toBe('B Grow\n  O Reach\n    K Ten shops')
  })

  test('labels at one indent', () => {
    const expected = 'B Grow\n  O Reach\n    K Ten shops\n    K Two towns\n  O Care\n    K No complaint'
    expect(
      outline('# Grow\n- O1: Reach\n- KR1: Ten shops\n- KR2: Two towns\n- O2: Care\n- KR1: No complaint'),
    ).toBe(expected)
    expect(outline('Grow\nReach\nKR1: Ten shops\nKR2: Two towns\nCare\nKR1: No complaint')).toBe(expected)
    expect(
      outline('大目标：Grow\n目标一：Reach\nKR1：Ten shops\nKR2：Two towns\n目标二：Care\nKR1：No complaint'),
    ).toBe(expected)
  })

  test('further objectives under objectives and actions under actions', () => {
    expect(outline('# B\n## O\n- K\n  - A\n    - A1\n### OO\n- K2')).toBe(
      'B B\n  O O\n    K K\n      A A\n        A A1\n    O OO\n      K K2',
    )
  })

  test('captions stand for nothing', () => {
    const { content, losses } = preview('# B\n## Objectives\n### O\n#### Key results\n- K')
    expect(outlineOf(content)).toBe('B B\n  O O\n    K K')
    expect(losses.map(({ code, line, text }) => [code, line, text])).toEqual([
      ['groupHeading', 2, 'Objectives'],
      ['groupHeading', 4, 'Key results'],
    ])
  })

  test('what is no outline', () => {
    expect(outline('- Tea\n- Cake\n- Chairs')).toBe('I Tea\nI Cake\nI Chairs')
    expect(outline('We met.\nIt rained.\nWe left.', 'Diary.txt')).toBe(
      'B Diary\n*I We met.\n*I It rained.\n*I We left.',
    )
    expect(outline('One thought')).toBe('B One thought')
    expect(failureOf(read(' \n\n'))).toBe('empty')
  })

  test('text between the lines goes into notes, text before them is listed', () => {
    const { content, losses } = preview(
      'Hello\n# B\nsome words\n\n| a | b |\n- O\n  more words\n```\n- code\n```',
    )
    expect(content.nodes.map(({ title, note }) => [title, note])).toEqual([
      ['B', 'some words\n| a | b |'],
      ['O', 'more words\n```\n- code\n```'],
    ])
    expect(losses).toEqual([{ code: 'textBeforeOutline', line: 1, text: 'Hello' }])
  })

  test('links, pictures, markup and pronunciations', () => {
    const { content, losses } = preview(
      '# See [the plan](https://a.example/p) ![x](x.png)<b>now</b>\n## 一个(gè)目标(mùbiāo)',
    )
    expect(content.nodes.map(({ title }) => title)).toEqual(['See the plan <b>now</b>', '一个目标'])
    expect(losses).toEqual([
      { code: 'imageDropped', line: 1, text: '![x](x.png)' },
      { code: 'linkFlattened', line: 1, text: 'https://a.example/p' },
      { code: 'pinyinRemoved', line: null, text: '2' },
    ])
  })

  test('settings of the map', () => {
    const { content, losses } = preview(
      '---\ntitle: "Plan"\ncycle: 2027-01-01 to 2027-03-31\nstage: commit\nmood: good\n---\n# B',
    )
    expect(content.meta[0]).toMatchObject({
      title: 'Plan',
      cycle: { start: '2027-01-01', end: '2027-03-31' },
      stage: 'commit',
    })
    expect(losses).toEqual([{ code: 'frontMatterIgnored', line: 5, text: 'mood: good' }])
  })

  test('titles that are too long are refused with their line', () => {
    const result = read(`# B\n- ${'x'.repeat(1_000_000)}`)
    expect(result).toEqual({ ok: false, error: { code: 'titleTooLong', data: { line: 2, limit: 2_000 } } })
    expect(failureOf(read(`# ${'x'.repeat(2_001)}`))).toBe('titleTooLong')
    expect(failureOf(read(`# x\nnote: ${'x'.repeat(100_001)}`))).toBe('noteTooLong')
    expect(failureOf(read(`# x (@${'y'.repeat(1_001)})`))).toBe('tooLong')
  })
})

describe('fields in the trailing bracket', () => {
  test.each([
    ['Visits (from 1,200 to 3,400 a day, now 1,500)', { metric: range(1200, 3400, 'a day', 1500) }],
    ['Sales (from ¥10万 to ¥20.5万)', { metric: range(100_000, 205_000, '¥') }],
    ['收入 (from 3亿元 to 4亿元)', { metric: range(3e8, 4e8, '元') }],
    ['下载 (目标值：10W)', { metric: range(null, 100_000) }],
    ['Visits (to 5k)', { metric: range(null, 5_000) }],
    [
      'Churn (between ? and 2%)',
      { metric: { type: 'band', lower: null, upper: 2, current: null, unit: '%' } },
    ],
    ['Audit (milestone reached)', { metric: { type: 'milestone', reached: true } }],
    [
      '收入（截止：2027年3月31日，＠李 伟；信心：7/10，精力 ４０％）',
      { due: '2027-03-31', owner: '李 伟', confidence: 7, effort: 40 },
    ],
    [
      'Open (start 2027-1-5, locked, guard, committed, phase: pilot)',
      { start: '2027-01-05', effortLocked: true, role: 'guard', commitment: 'committed', phase: 'pilot' },
    ],
    ['留存从24%提升到31.2%', { title: '留存从24%提升到31.2%', metric: range(24, 31.2, '%') }],
    ['Retention 24% → 31% (now 26%)', { metric: range(24, 31, '%', 26) }],
    ['Retention from 24% to 31% (from 20% to 30%)', { metric: range(20, 30, '%') }],
  ])('%s', (line, expected) => {
    expect(keyResultFrom(line)).toMatchObject(expected)
  })

  test.each([
    'Grow (a little)',
    'Grow (by Friday)',
    'Grow (due 2027-02-30)',
    'Grow (150%)',
    'Grow (11/10)',
    'Move from 2026 to 2027',
    'Work from 2027-01-01 to 2027-03-31',
  ])('%s holds no field', (line) => {
    expect(keyResultFrom(line)).toMatchObject({
      title: line,
      metric: null,
      due: null,
      effort: null,
      confidence: null,
    })
  })

  test('support is said by a word and a reason', () => {
    const { ratings } = preview(
      '# B\n## O\n- K (supports strongly)\n  because it does\n  because it must',
    ).content
    expect(ratings).toMatchObject([{ strength: 3, because: 'it does\nit must' }])
  })
})

describe('writing', () => {
  test('looks like the outline a person would write', () => {
    expect(markdownCodec.write(preview(SAMPLE).content)).toBe(SAMPLE)
  })

  test('kinds that depth cannot say get a marker', () => {
    const content = okr(
      bigObjective(
        'B',
        idea('I'),
        objective('O', objective('OO'), keyResult('K', { done: true }), action('A', { done: true })),
      ),
      keyResult('Loose'),
      parked(objective('Later', keyResult('K2')), 'no time, yet'),
    )
    expect(markdownCodec.write(content)).toBe(`# B
- [idea] I
## O
### OO
### [KR] K (done)
### [A] A (done)
# [KR] Loose
# Parking lot
- [O] Later (parked: no time\\, yet)
  - K2
`)
  })

  test('settings that differ from those of a new map go to the front', () => {
    const content = withMeta(okr(bigObjective('B', objective('O', { side: 'start', colour: 3 }))), {
      title: 'Plan',
      stage: 'run',
      arrangement: 'topDown',
      cadence: 14,
    })
    expect(markdownCodec.write(content)).toBe(
      '---\ntitle: Plan\nstage: run\narrangement: topDown\ncadence: 14\nbranches: start 3\n---\n# B\n## O\n',
    )
  })

  test('what other programs would take for markup is escaped', () => {
    const content = okr(bigObjective('AT&amp;T & <b>co</b> &#65;', { owner: 'R&amp;D <x>' }))
    const text = '# AT\\&amp;T & \\<b>co\\</b> \\&#65; (@R\\&amp\\;D \\<x>)\n'
    expect(markdownCodec.write(content)).toBe(text)
    expect(preview(text).content.nodes[0]).toMatchObject({
      title: 'AT&amp;T & <b>co</b> &#65;',
      owner: 'R&amp;D <x>',
    })
  })

  test('titles of several lines and with signs', () => {
    const content = okr(
      bigObjective('KR1: [x] *\nnext', { note: 'a\n\n b\\' }, objective('C# (due 2027-01-01)')),
    )
    expect(markdownCodec.write(content)).toBe(
      '# KR1\\: \\[x] \\*\\\nnext\nnote: a\nnote: \nnote:  b\\\n## C# (due 2027-01-01\\)\n',
    )
  })

  test('a chain of a thousand nodes and a family of ten thousand', () => {
    let chain = action('deepest')
    for (let depth = 0; depth < 1_000; depth += 1) chain = action(`step ${depth}`, chain)
    const wide = Array.from({ length: 10_000 }, (_, at) => objective(`O ${at}`))
    const content = okr(bigObjective('B', ...wide, chain))
    expect(preview(markdownCodec.write(content)).content.nodes).toHaveLength(content.nodes.length)
  })
})
