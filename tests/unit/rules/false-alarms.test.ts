import { describe, expect, it } from 'vitest'
import { examples } from '../../../src/app/examples/examples'
import type { Cycle, DocumentContent, Meta } from '../../../src/domain'
import { readText } from '../../../src/io'
import { expectDefined } from '../../../src/lib'
import { allRules, loadLinkReader } from '../../../src/rules'
import { bench, readOutline } from '../../support/rule-tester'
import { previewOf, readContext } from '../io/support'

const links = await loadLinkReader()

/** What people wrote and measured; an example shows a piece of a map, so what is around it is not asked for. */
const JUDGED = new Set(
  allRules
    .filter(({ meta }) => ['objective', 'keyResult', 'review'].includes(meta.category))
    .map(({ id }) => id as string),
)

const CYCLES: Readonly<Record<string, Cycle>> = {
  fresh: { start: '2027-01-01', end: '2027-03-31' } as Cycle,
  begun: { start: '2026-12-28', end: '2027-03-31' } as Cycle,
}

function warnings(content: DocumentContent, meta: Partial<Omit<Meta, 'id'>>): string[] {
  const { engine, document } = bench(content, meta, undefined, links)
  return engine
    .all()
    .filter(({ level }) => level === 'warn' || level === 'block')
    .map(({ ruleId, nodeId }) => `${ruleId} ${document.node(nodeId)?.title ?? ''}`)
}

describe('what the product shows as good', () => {
  it.each(allRules)('draws no warning on its words: $id $name', ({ docs }) => {
    for (const { outline, stage, cycle = 'fresh' } of docs.good) {
      const said = warnings(readOutline(outline), { stage, cycle: CYCLES[cycle] ?? null })
      const judged = said.filter((line) => JUDGED.has(line.slice(0, 3)))
      expect(judged, outline).toEqual([])
    }
  })

  /** Each example map has its flaws on purpose; everything else in it is meant well. */
  it.each([
    ['personalYear', 'en', ['Get better at writing every week', 'Spend 100 evenings with the people I love']],
    ['personalYear', 'zh', ['提高写作能力', '和爱的人一起度过100个晚上']],
    [
      'startUpQuarter',
      'en',
      [
        'Reach 100,000 downloads in the first quarter',
        'Set up a points scheme for active users',
        'Train 1,000 certified advisers',
      ],
    ],
    ['startUpQuarter', 'zh', ['第一季度实现10万次下载', '建立活跃用户积分制度', '培养1000名认证顾问']],
    [
      'teamQuarter',
      'en',
      [
        'Answer before worry grows',
        'Attend the national service conference',
        'Improve cooperation with engineering',
        'Keep the team fresh',
      ],
    ],
    [
      'teamQuarter',
      'zh',
      ['在客户着急之前给出回应', '参加全国客户服务大会', '加强与研发的协作', '让团队保持精力'],
    ],
  ])('warns in %s (%s) of the flaws that were put there, and of nothing else', async (id, locale, flawed) => {
    const { load } = expectDefined(
      examples.find((example) => example.id === id),
      id,
    )
    const { content } = previewOf(await readText(await load(locale), readContext(`${id}.md`)))
    const titles = warnings(content, content.meta[0] ?? {}).map((line) => line.slice(4))
    expect([...new Set(titles)]).toEqual(flawed)
  })
})
