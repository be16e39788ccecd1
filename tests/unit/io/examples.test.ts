import { describe, expect, test } from 'vitest'
import { examples } from '../../../src/app/examples/examples'
import type { NodeKind } from '../../../src/domain'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'
import { readText } from '../../../src/io'
import { inOrder, previewOf, readContext } from './support'

const cases = examples.flatMap((example) =>
  ['en', 'zh'].map((locale) => ({ id: example.id, locale, example })),
)

describe.each(cases)('$id in $locale', ({ example, locale }) => {
  test('is read without loss, has every kind of work and a cycle in 2027', async () => {
    const { content, losses } = previewOf(
      await readText(await example.load(locale), readContext(`${example.id}.md`)),
    )
    expect(losses).toEqual([])
    expect(content.meta[0]?.cycle?.start).toBe('2027-01-01')
    const kinds = new Set<NodeKind>(content.nodes.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['action', 'bigObjective', 'idea', 'keyResult', 'objective'])
    expect(content.nodes.every(({ title }) => !/[()（）]$/.test(title) || /（满分五分）$/.test(title))).toBe(
      true,
    )
    expect(content.ratings.some(({ strength }) => strength === 1)).toBe(true)
  })

  test('is the same map in both languages', async () => {
    const shape = async (language: string) =>
      inOrder(previewOf(await readText(await example.load(language), readContext())).content).map(
        ({ depth, kind, done, due, effort, confidence }) => ({ depth, kind, done, due, effort, confidence }),
      )
    expect(await shape(locale)).toEqual(await shape('en'))
  })

  test('has its name in the catalogues', () => {
    for (const catalogue of [en, zh]) expect(catalogue.io.examples[example.id].title).not.toBe('')
  })
})
