import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/io'
import { inOrder, outlineOf, previewOf, readContext } from './support'

async function read(text: string) {
  return previewOf(await readText(text, readContext(''))).content
}

/** A table of pipes; the rule stands after the first row. */
function table(...rows: readonly (readonly string[])[]): string {
  const [head = '', ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return ['# Grow', '', head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...rest].join('\n')
}

describe('The first row of a table', () => {
  test.each<[string, readonly (readonly string[])[], string]>([
    ['is a head where it names a level', [['Objective', 'Remark'], ['Reach', 'soon']], 'B Grow\n  O Reach'],
    ['is a head where it names a field', [['Thing', 'Owner'], ['Reach', 'Li']], 'B Grow\n  O Reach'],
    ['is a head where the table marks it', [['Project', 'Remark'], ['Reach', 'soon']], 'B Grow\n  O Reach'],
    ['is an item where its cells are labelled', [['O1: Reach', 'KR1: Ten shops'], ['O2: Care', 'KR1: Calm']], 'B Grow\n  O Reach\n    K Ten shops\n  O Care\n    K Calm'],
    ['is an item after a blank head', [['', ''], ['Reach', 'soon'], ['Care', 'later']], 'B Grow\n  O Reach\n  O Care'],
    ['is a head after a blank head where it names a level', [['', ''], ['Objective', 'Remark'], ['Reach', 'soon']], 'B Grow\n  O Reach'],
    ['is an item where it is the only row', [['Reach', 'soon']], 'B Grow\n  O Reach'],
    ['opens levels by its indent', [['', '', ''], ['Reach', '', ''], ['', 'Ten shops', ''], ['', '', 'Rent'], ['Care', '', '']], 'B Grow\n  O Reach\n    K Ten shops\n      A Rent\n  O Care'],
  ])('%s', async (_, rows, expected) => {
    expect(outlineOf(await read(table(...rows)))).toBe(expected)
  }) // prettier-ignore

  test('keeps its unnamed cells: what reads as a field becomes one, other words go into the note', async () => {
    const content = await read(table(['', '', '', ''], ['Reach', '@Li', 'due 2027-03-31', 'a b']))
    const node = inOrder(content).find(({ title }) => title === 'Reach')
    expect(node).toMatchObject({ owner: 'Li', due: '2027-03-31', note: 'a b' })
  })

  test('names what cannot be read as its field, with the words of the head', async () => {
    const content = await read(table(['Objective', 'Deadline', ''], ['Reach', 'soon', 'a\\b']))
    expect(inOrder(content).find(({ title }) => title === 'Reach')?.note).toBe('Deadline: soon\na\\b')
  })
})
