import { describe, expect, test } from 'vitest'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import { metaRecord, type PlainDate } from '../../../src/domain'
import { readWith } from '../../../src/io/read-file'
import { bigObjective, objective, okr } from '../../support/builders'
import { previewOf, readContext, readTextWith } from './support'

function read(bracket: string) {
  const { content, losses } = previewOf(readTextWith(markdownCodec, `# Big\n\n## Objective (${bracket})\n`))
  const node = content.nodes.find(({ title }) => title.startsWith('Objective'))
  return { title: node?.title, due: node?.due, start: node?.start, owner: node?.owner, losses }
}

describe('a day in brackets is read', () => {
  test.each([
    '2027-03-31', '20270331', '31.03.2027', '31/03/2027', 'Mar 31 2027', 'Mar 31, 2027', '31 March 2027',
    '31st of March, 2027', '2027年3月31日', '2027-03-31T09:30:00Z',
  ])('%s', (day) => {
    for (const said of [`due ${day}, @Ada`, `@Ada; due: ${day}`, `by ${day}，@Ada`, `截止：${day}；@Ada`])
      expect(read(said), said).toMatchObject({ title: 'Objective', due: '2027-03-31', owner: 'Ada', losses: [] })
    expect(read(`starts ${day}`)).toMatchObject({ title: 'Objective', start: '2027-03-31' })
  }) // prettier-ignore
})

describe('a day that cannot be read stays in the title and is listed', () => {
  test.each(['due 03/04/2027', 'due 31.02.2027', 'deadline: 31.03.27', '截止 3月31日', 'start 2027-13-01'])(
    '%s',
    (said) => {
      const { title, losses } = read(said)
      expect(title).toBe(`Objective (${said})`)
      expect(losses).toEqual([{ code: 'dateUnread', line: 3, text: said }])
    },
  )

  test.each(['by 3 people', 'due to 3 people', 'start-up'])('words like "%s" are no day', (said) => {
    const { title, losses } = read(said)
    expect(title).toBe(`Objective (${said})`)
    expect(losses).toEqual([])
  })
})

describe('a day without a year', () => {
  const front = '---\ncycle: 2026-10-01 to 2027-03-31\n---\n'
  const readIn = (bracket: string, text = front) => {
    const { content, losses } = previewOf(
      readTextWith(markdownCodec, `${text}# Big\n\n## Objective (${bracket})\n`),
    )
    const node = content.nodes.find(({ title }) => title.startsWith('Objective'))
    return { title: node?.title, due: node?.due, start: node?.start, losses }
  }

  test.each(['31.3.', '31.03.', '31/3', 'Mar 31', '31 March', '3月31日'])(
    '%s is read within the cycle of the file',
    (day) => {
      for (const said of [`due ${day}`, `@Ada; due: ${day}`, `by ${day}, @Ada`, `截止：${day}`])
        expect(readIn(said), said).toMatchObject({ title: 'Objective', due: '2027-03-31', losses: [] })
      expect(readIn(`starts ${day}`)).toMatchObject({ title: 'Objective', start: '2027-03-31', losses: [] })
    },
  )

  test('that lies outside of the cycle is taken nearest to it, and listed', () => {
    expect(readIn('due 30.6.')).toEqual({
      title: 'Objective',
      due: '2027-06-30',
      start: null,
      losses: [{ code: 'yearAssumed', line: 6, text: '30.6. → 2027-06-30' }],
    })
  })

  test.each(['due 31.3.', 'due Mar 31', 'by 31/3'])(
    '%s stays in the title where nothing says the cycle',
    (said) => {
      expect(readIn(said, '').title).toBe(`Objective (${said})`)
    },
  )

  test('is read within the cycle of the map that it is pasted into', () => {
    const context = {
      ...readContext(),
      choice: { cycle: { start: '2027-01-01' as PlainDate, end: '2027-03-31' as PlainDate } },
    }
    const bytes = new TextEncoder().encode('# Big\n\n## Objective (due 31.3.)\n')
    const { content } = previewOf(readWith('test', markdownCodec, bytes, context))
    expect(content.nodes.at(-1)).toMatchObject({ title: 'Objective', due: '2027-03-31' })
  })

  test('at the end of a title stays there when the map is written and read again', () => {
    const title = 'Ready (due Mar 31)'
    const content = {
      ...okr(bigObjective('Big', objective(title))),
      meta: [metaRecord({ cycle: { start: '2027-01-01' as PlainDate, end: '2027-03-31' as PlainDate } })],
    }
    const text = markdownCodec.write(content)
    const again = previewOf(readTextWith(markdownCodec, text))
    expect(again.content.nodes.map((node) => [node.title, node.due])).toContainEqual([title, null])
  })
})
