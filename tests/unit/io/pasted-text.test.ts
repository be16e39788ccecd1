import { describe, expect, test } from 'vitest'
import { range } from '../../support/builders'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import { outlineOf, previewOf, readTextWith } from './support'

const preview = (text: string) => previewOf(readTextWith(markdownCodec, text))
const outline = (text: string) => outlineOf(preview(text).content)

describe('lines without a mark under a heading are cards', () => {
  test.each([
    [
      '# B\n\n## Objective 1: Grow\n**KR1:** From 1 to 2\nKR2: From 3 to 4',
      'B B\n  O Grow\n    K From 1 to 2\n    K From 3 to 4',
    ],
    [
      '# B\n## O\nFrom 1 to 2\nFrom 3 to 4\n## O2\nCalm',
      'B B\n  O O\n    K From 1 to 2\n    K From 3 to 4\n  O O2\n    K Calm',
    ],
    ['# B\n## O\n- K\nKR2: Late', 'B B\n  O O\n    K K\n    K Late'],
    ['# B\n**Objective 1: Grow**\n- KR1: Ten shops', 'B B\n  O Grow\n    K Ten shops'],
  ])('%j', (text, expected) => {
    expect(outline(text)).toBe(expected)
  })

  test('what introduces a section stays a note', () => {
    const { nodes } = preview('# B\nWhy we do it.\n## O\n- K').content
    expect(nodes.map(({ title, note }) => [title, note])).toEqual([
      ['B', 'Why we do it.'],
      ['O', ''],
      ['K', ''],
    ])
  })
})

describe('answers of chat programs', () => {
  const inside = '# B\n## O\n- a\n'
  test.each([
    ['a fence alone', `\`\`\`markdown\n${inside}\`\`\``, []],
    ['a fence with words around it', `Sure!\n\`\`\`\n${inside}\`\`\`\nBye`, ['Sure!', 'Bye']],
    ['a fence that is not closed', `~~~\n${inside}`, []],
    ['words before it', `Here is your OKR set:\n\n${inside}`, ['Here is your OKR set:']],
  ])('%s', (_, text, lost) => {
    const { content, losses } = preview(text)
    expect(outlineOf(content)).toBe('B B\n  O O\n    K a')
    expect(losses.map((loss) => loss.text)).toEqual(lost)
  })

  test('bold lines, bullets and a table', () => {
    const { content, losses } = preview(
      'Here is your OKR set:\n\nA market people love\n\n**Objective 1: Regulars bring neighbours** 🎯\n\n* **Key Result 1.1:** Visitors from **18%** to **30%**\n* **Key Result 1.2:** Six queues\n    * Print 400 cards\n\n---\n\n**Objective 2: Cooks want to stay** 🍜\n\n| KR | From | To | Mood |\n|---|---|---|---|\n| Renewals | 12 | 20 | good |\n| Setup minutes | 90 | 45 | |\n\nLet me know if you want more.',
    )
    expect(outlineOf(content)).toBe(`B A market people love
  O Regulars bring neighbours 🎯
    K Visitors from 18% to 30%
    K Six queues
      A Print 400 cards
  O Cooks want to stay 🍜
    K Renewals
    K Setup minutes`)
    expect(content.nodes.find(({ title }) => title === 'Renewals')).toMatchObject({
      metric: range(12, 20),
      note: 'Mood: good',
    })
    expect(losses.map(({ code }) => code)).toEqual(['textAroundOutline', 'textAroundOutline'])
  })
})

test('code in a map with an outline stays in the note', () => {
  const { nodes } = preview('# B\n## O\n- K\n```\n- code\n```').content
  expect(nodes.at(-1)?.note).toBe('```\n- code\n```')
})

test('plain lines pasted without a name are a list of ideas', () => {
  const { content } = previewOf(
    readTextWith(markdownCodec, 'Call the owner\nPaint the door\nInvite the press', ''),
  )
  expect(outlineOf(content)).toBe('I Call the owner\nI Paint the door\nI Invite the press')
})
