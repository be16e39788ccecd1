import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/io'
import { csvCodec, objectivesCsvCodec } from '../../../src/io/csv/csv-codec'
import { action, bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { failureOf, inOrder, outlineOf, previewOf, readContext, readTextWith } from './support'

const read = async (bytes: Uint8Array | string, name = 'plan.csv') =>
  previewOf(
    await readFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, readContext(name)),
  )
const node = (content: Parameters<typeof inOrder>[0], title: string) =>
  inOrder(content).find((found) => found.title === title)

describe('a row an item', () => {
  test('hangs under its parent by id, in any order, with fields of any column name', async () => {
    const { format, content, losses } = await read(
      'Row ID;Parent Row IDs;Goal Type;Goal Title;Owner Emails;Starting Value;Target Value;Current Value;End Date;Tags\n' +
        '2;1;Key Result;Ten shops;li@x.example;3;10;5;2027-03-31;north\n1;;Objective;Reach;;;;;;\n3;2;Task;Call;;;;;;\n',
    )
    expect(format).toBe('csv')
    expect(outlineOf(content)).toBe('O Reach\n  K Ten shops\n    A Call')
    expect(node(content, 'Ten shops')).toMatchObject({
      owner: 'li@x.example',
      due: '2027-03-31',
      metric: range(3, 10, '', 5),
      note: 'Tags: north',
    })
    expect(losses).toEqual([])
  })

  test('hangs under its parent by title where there are no ids; two levels are objectives and key results', async () => {
    const { content } = await read('Title,Parent\nReach,\nTen shops,Reach\nCare,\nCalm queues,Care\n')
    expect(outlineOf(content)).toBe('O Reach\n  K Ten shops\nO Care\n  K Calm queues')
  })

  test('names a parent that is missing or closes a circle', async () => {
    const { content, losses } = await read('Id,Parent,Title\n1,2,A\n2,1,B\n3,9,C\n')
    expect(content.nodes).toHaveLength(3)
    expect(losses.map(({ code, text }) => [code, text])).toEqual([
      ['parentMissing', 'A'],
      ['parentMissing', '9'],
    ])
  })
})

test('an export of Viva Goals: parents by weight and id, check-ins in cells without a heading', async () => {
  const head =
    'Id,Title,Team,Creator,Owner,Period,Start Date,End Date,Description,"Aligned To (weight, Objective ID)",Metric Name,Unit,Target,Object Type,Goal Type,Start,Created At,Last Check-in,Progress %,Actual Progress,Status,Last Check-in Note,Score,Checkins,,'
  const rows = [
    '11,Reach,Sales; North,Ann,Li,Q1,2027-01-01,2027-03-31,Why,,,,,Objective,,,,,40,,On Track,,,,,',
    '12,Ten shops,Sales,Ann,Li,Q1,,2027-03-31,,"Reach(weight: 14.29%, Id: 11),Care(weight: 50%, Id: 13)",shops,,10,Key result,,3,,,29,5,Behind,,,"Checkin Date: 2027-02-01; User: Ann; Note: two opened;\none more; Status: Behind; Current Value: 5;","Checkin Date: 2027-01-15; User: Li; Note: ; Status: On Track; Current Value: 4;",',
    '13,Care,,,,,,,,,,,,Objective,,,,,,,,,,,,',
    '14,Rent a room,,,,,,,,"Ten shops(weight: 100%, Id: 12)",,,,Deliverable,,,,,,,Closed,,,,,',
  ]
  const { content, losses } = await read([head, ...rows].join('\r\n'))
  expect(outlineOf(content)).toBe('O Reach\n  K Ten shops\n    A Rent a room\nO Care')
  expect(node(content, 'Ten shops')).toMatchObject({
    metric: range(3, 10, '', 5),
    owner: 'Li',
    due: '2027-03-31',
  })
  expect(content.relations).toHaveLength(1)
  expect(content.checkIns.map(({ date, value, note }) => [date, value, note])).toEqual([
    ['2027-02-01', 5, 'two opened;\none more\nBehind\nAnn'],
    ['2027-01-15', 4, 'On Track\nLi'],
  ])
  expect(node(content, 'Reach')?.note).toContain('Why')
  expect(losses).toEqual([])
})

describe('a row an objective', () => {
  test('has its key results in columns side by side', async () => {
    const { content } = await read(
      'email,name,due_at,key_result_1_title,key_result_1_completion,key_result_2_title,key_result_2_completion\n' +
        'li@x.example,Reach,2027-03-31,Ten shops,0.4,Two towns,1\nann@x.example,Care,,Calm queues,,,\n',
    )
    expect(outlineOf(content)).toBe('O Reach\n  K Ten shops\n  K Two towns\nO Care\n  K Calm queues')
    expect(node(content, 'Ten shops')?.metric).toEqual(range(0, 100, '%', 40))
    expect(node(content, 'Two towns')?.metric).toEqual(range(0, 100, '%', 100))
    expect(node(content, 'Reach')?.due).toBe('2027-03-31')
  })

  test('is written with the fields of its key results, and read back', () => {
    const map = okr(
      bigObjective(
        'Grow',
        objective(
          'Reach',
          { owner: 'Li' },
          keyResult('=Ten shops', { metric: range(3, 10, 'shops', 5), confidence: 7 }, action('Call', action('Twice')), action('Rent')),
          keyResult('Two towns', { due: '2027-02-01' }),
        ),
        objective('Care'),
      ),
    ) // prettier-ignore
    const text = objectivesCsvCodec.write(map)
    const { content } = previewOf(readTextWith(csvCodec, text))
    expect(outlineOf(content)).toBe(
      'B Grow\n  O Reach\n    K =Ten shops\n      A Call\n      A Twice\n      A Rent\n    K Two towns\n  O Care',
    )
    expect(node(content, '=Ten shops')).toMatchObject({ metric: range(3, 10, 'shops', 5), confidence: 7 })
    expect(node(content, 'Two towns')?.due).toBe('2027-02-01')
    expect(Papa.parse<string[]>(text.slice(1)).data[1]).toContain("'=Ten shops")
  })
})

describe('levels by columns', () => {
  test('an empty or repeated cell stands for the one above; words above the head are named', async () => {
    const { content, losses } = await read(
      'Plan of the north,,\n,,\n,目标,关键结果,负责人\n,O1：增长,KR1：十家店,李伟\n,,KR2：两座城,\n,O2：服务,KR1：更快,\n',
    )
    expect(outlineOf(content)).toBe('O 增长\n  K 十家店\n  K 两座城\nO 服务\n  K 更快')
    expect(node(content, '十家店')?.owner).toBe('李伟')
    expect(losses).toEqual([{ code: 'textBeforeOutline', line: 1, text: 'Plan of the north' }])
  })

  test('objectives side by side with their key results below', async () => {
    const { content } = await read('O1: Reach,O2: Care\nKR1: Ten shops,KR1: Calm\nKR2: Two towns,\n')
    expect(outlineOf(content)).toBe('O Reach\n  K Ten shops\n  K Two towns\nO Care\n  K Calm')
  })

  test('several labelled lines in one cell are key results side by side', async () => {
    const { content } = await read('Objective,Key results\nReach,"KR1: Ten shops\nKR2: Two towns"\n')
    expect(outlineOf(content)).toBe('O Reach\n  K Ten shops\n  K Two towns')
  })
})

describe('delimiters and encodings', () => {
  test.each([',', ';', '\t', '|', '^'])('%j parts cells, also with others inside them', async (sign) => {
    const { content } = await read(Papa.unparse([['Objective', 'Key result'], ['Reach, far; wide', 'a|b']], { delimiter: sign }))
    expect(outlineOf(content)).toBe('O Reach, far; wide\n  K a|b')
  }) // prettier-ignore

  test('a first line may say the delimiter', async () => {
    expect(outlineOf((await read('sep=;\nObjective;Key result\nA,B;C')).content)).toBe('O A,B\n  K C')
  })

  test('GBK is guessed, UTF-16 is told by its mark', async () => {
    const gbk = Uint8Array.from([0xc4, 0xbf, 0xb1, 0xea, 0x2c, 0x4b, 0x52, 0x0a, 0xd4, 0xf6, 0xb3, 0xa4, 0x2c, 0xb3, 0xa4, 0x0a])
    expect(outlineOf((await read(gbk)).content)).toBe('O 增长\n  K 长')
    const wide = new Uint8Array(new Uint16Array(Array.from('\uFEFF目标\tKR\n增长\t长\n', (sign) => sign.charCodeAt(0))).buffer)
    expect(outlineOf((await read(wide)).content)).toBe('O 增长\n  K 长')
  }) // prettier-ignore
})

test('columns can be chosen otherwise, and what is ignored is named', () => {
  const text = 'Project,Mood\nReach,good\n'
  const first = previewOf(readTextWith(csvCodec, text))
  expect(first.table).toEqual({
    headings: ['Project', 'Mood'],
    columns: [
      { role: 'title', group: 0 },
      { role: 'note', group: 0 },
    ],
    samples: [['Reach', 'good']],
  })
  const columns = [
    { role: 'objective', group: 0 },
    { role: 'ignored', group: 0 },
  ] as const
  const bytes = new TextEncoder().encode(text)
  const again = csvCodec.read(bytes, { ...readContext(), choice: { columns } })
  expect(again.ok && again.value.type === 'tree' && again.value.tree.losses).toEqual([
    { code: 'columnIgnored', line: null, text: 'Mood' },
  ])
})

test('text with commas is not a table', async () => {
  const { format } = await read('Hello, world\nthis is, well, a text', 'notes.txt')
  expect(format).toBe('markdown')
})

test('a table without rows says so', () => {
  expect(failureOf(readTextWith(csvCodec, ',,\n\n'))).toBe('empty')
})
