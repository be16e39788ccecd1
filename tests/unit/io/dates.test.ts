import { describe, expect, test } from 'vitest'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import { previewOf, readTextWith } from './support'

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
