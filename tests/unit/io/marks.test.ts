import { describe, expect, test } from 'vitest'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import { outlineOf, previewOf, readTextWith } from './support'

const outline = (text: string) => outlineOf(previewOf(readTextWith(markdownCodec, text)).content)
const titles = (text: string) =>
  previewOf(readTextWith(markdownCodec, text)).content.nodes.map(({ title }) => title)

describe('bullets and numbers that people use', () => {
  test.each([
    '-', '*', '+', '•', '·', '●', '○', '◦', '■', '▪', '–', '—', '▫', '□', '◆', '‣', '⁃', '∙', '→', '➢', '►', '✓', '✅',
    '★', '・', '\uF0B7', '\uF0A7', '➔', '◾', '1.', '1)', '1、', '1．', '(1)', '（1）', '１．', '①', '⑴', '⒈', '❶', 'a.', 'a)', '(a)',
    'i.', '一、', '（一）', '(一)', '第一、', '甲、',
  ])('%s is a mark', (mark) => {
    expect(titles(`# B\n## O\n${mark} Grow\n`)).toEqual(['B', 'O', 'Grow'])
    expect(titles(`# B\n## O\n${mark}\tGrow\n`)).toEqual(['B', 'O', 'Grow'])
  }) // prettier-ignore

  test.each([
    ['A. Grow\nB. Care', ['Grow', 'Care']],
    ['I. Grow\nII. Care\nIII. Rest', ['Grow', 'Care', 'Rest']],
    ['9. Grow\n10. Care\n11. Rest', ['Grow', 'Care', 'Rest']],
    ['1.提升\n2.增长', ['提升', '增长']],
    ['•Grow\n•Care', ['Grow', 'Care']],
  ])('%j is a list', (list, expected) => {
    expect(titles(`# B\n## O\n${list}`)).toEqual(['B', 'O', ...expected])
  })

  test('boxes say what is done', () => {
    const { nodes } = previewOf(readTextWith(markdownCodec, '# B\n☐ Open\n☑ Ticked\n☒ Crossed')).content
    expect(nodes.map(({ done }) => done)).toEqual([false, false, true, true])
  })
})

describe('line starts are never eaten', () => {
  const words = [
    '–5% waste', '—5% waste', '-5% waste', '•5', '125. Valid', '12. December', '24) hours', '3.x version', '5.G network',
    '100.Geburtstag', '7.April', '1.FC Köln', '2.5 million', '1.1 million', '—', '–', 'x__y__z', '2**3**4', '🎯 Aim', 'A. Smith',
    'o mercado', '§ 5', '#1 in town', '$5 a day', '(draft) plan', '@home', '1,5 m',
  ] // prettier-ignore
  test.each(words)('%s', (line) => {
    expect(titles(`Plan\n  Deep\n    ${line}\n    Other`)).toEqual(['Plan', 'Deep', line, 'Other'])
    expect(titles(`# B\n## O\n- ${line}`)).toEqual(['B', 'O', line])
  })
})

describe('marks carry the level where indents do not', () => {
  test.each([
    ['•\tFirst\no\tFirst a\n§\tDeep one\n•\tSecond', 'B First\n  O First a\n    K Deep one\nB Second'],
    [
      'Plan\n1.\tRegulars\na.\tFrom 18% to 30%\nb.\tSix queues\n2.\tCooks\na.\tTwelve renew',
      'B Plan\n  O Regulars\n    K From 18% to 30%\n    K Six queues\n  O Cooks\n    K Twelve renew',
    ],
    [
      '一、增长\n（一）拉新\n1. 渠道\n（二）留存\n二、口碑\n（一）好评',
      'B 增长\n  O 拉新\n    K 渠道\n  O 留存\nB 口碑\n  O 好评',
    ],
    ['1. Grow\n1.1 Reach\n1.2 Care\n2. Rest\n2.1 Sleep', 'B Grow\n  O Reach\n  O Care\nB Rest\n  O Sleep'],
  ])('%j', (text, expected) => {
    expect(outline(text)).toBe(expected)
  })

  test('drawn trees and quotations are indents', () => {
    expect(outline('Grow\n├── Reach\n│   └── Ten shops\n└── Care\n    └── Calm')).toBe(
      'B Grow\n  O Reach\n    K Ten shops\n  O Care\n    K Calm',
    )
    expect(outline('Grow\n> Reach\n> > Ten shops')).toBe('B Grow\n  O Reach\n    K Ten shops')
  })
})
