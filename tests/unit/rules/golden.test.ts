import { describe, expect, it } from 'vitest'
import type { Cycle, NodeId, Stage } from '../../../src/domain'
import { cutQuantities } from '../../../src/rules/text/figures/cut-quantities'
import { expectDefined } from '../../../src/lib'
import { fieldsInWords, loadLinkReader, supportOf } from '../../../src/rules'
import { amountOf } from '../../../src/rules/text/figures/values'
import { bench, readOutline } from '../../support/rule-tester'

/** The method's personal year, retold: three objectives, ten key results, no actions. */
const PERSONAL_YEAR = `B Outstanding in the whole company in 2017
  O Influence: improve my standing across departments
    K Send the product figures to the product team every week
    K Found a reading circle and share once a month
    K Gather wishes of sister teams, answer within 1 day, a plan within 3 days
  O Performance: daily activity of my product doubled
    K Build a tiered user platform, push effect up 2 times
    K Registration conversion up by 30%
    K Bounce rate of home and live page down by 50%
    K Add twenty templates that follow behaviour
  O Skills: strengthen my craft in operations
    K Read all review articles on operations
    K Meet at least 10 experts
    K Review a case every week`

/** The training case of the young software company, retold. */
const quarter = (objective: string): string => `B 推广新的管理软件
  O ${objective}
    K 1月份拓展10个千万级用户的渠道
    K 每月开展一次500人的论坛
    K 让20家企业免费使用，积累4w用户
    K 制定用户积分激励机制`

const CYCLE = { start: '2022-01-01', end: '2022-03-31' } as Cycle

function found(outline: string, stage: Stage): string[] {
  return bench(readOutline(outline), { stage, cycle: CYCLE }).engine.all().map(lineOf)
}

function lineOf({ nodeId, ruleId, level }: { nodeId: NodeId; ruleId: string; level: string }): string {
  return `${nodeId} ${ruleId} ${level}`
}

const links = await loadLinkReader()

/** Titles whose link to their objective is asked about. */
function doubted(outline: string): string[] {
  const { document, engine } = bench(readOutline(outline), { stage: 'draft', cycle: CYCLE }, undefined, links)
  return [...document.all('nodes')]
    .filter(
      ({ id, kind }) => kind === 'keyResult' && supportOf(document, id, engine.links.of(id)) !== 'supported',
    )
    .map(({ title }) => title)
}

const of = (lines: readonly string[], ruleId: string): string[] =>
  lines.filter((line) => line.includes(ruleId))

describe('the personal year', () => {
  it('is left in peace while brainstorming, until a fifth key result comes', () => {
    expect(found(PERSONAL_YEAR, 'brainstorm')).toEqual([])
    const fifth = PERSONAL_YEAR.replace('  O Skills', '    K Win a prize\n  O Skills')
    expect(found(fifth, 'brainstorm')).toEqual(['n6 R03 warn'])
  })

  it('gets a word on the number in an objective in the draft, and none on quantified key results', () => {
    const lines = found(PERSONAL_YEAR, 'draft')
    expect(of(lines, 'R10')).toEqual(['n6 R10 advise'])
    expect(of(lines, 'R21')).toEqual([])
    expect(of(lines, 'R38')).toHaveLength(10)
    expect(of(lines, 'R38').every((line) => line.endsWith('advise'))).toBe(true)
    expect(lines.filter((line) => line.startsWith('n1 '))).toEqual([])
  })

  it('is told kindly what is a task, lacks a base or a direction, or says two things', () => {
    const lines = found(PERSONAL_YEAR, 'draft')
    expect(of(lines, 'R12')).toEqual(['n2 R12 advise', 'n11 R12 advise'])
    expect(of(lines, 'R24')).toEqual([
      'n2 R24 warn',
      'n3 R24 advise',
      'n4 R24 advise',
      'n5 R24 advise',
      'n7 R24 advise',
      'n10 R24 advise',
      'n11 R24 warn',
      'n12 R24 advise',
      'n13 R24 advise',
      'n14 R24 advise',
    ])
    expect(of(lines, 'R26')).toEqual(['n5 R26 advise'])
    expect(of(lines, 'R27')).toEqual(['n7 R27 advise', 'n8 R27 advise', 'n9 R27 advise'])
    const others = lines.filter((line) => !/R(10|12|24|26|27|38) /.test(line))
    expect(others).toEqual([])
  })

  it('is asked about the link of the reading circle alone', () => {
    expect(doubted(PERSONAL_YEAR)).toEqual(['Found a reading circle and share once a month'])
  })

  it('is asked for people, confidence and effort at commit', () => {
    const lines = found(PERSONAL_YEAR, 'commit')
    expect(of(lines, 'R28')).toHaveLength(10)
    expect(of(lines, 'R29')).toHaveLength(13)
    expect(of(lines, 'R30')).toHaveLength(10)
    expect(of(lines, 'R32')).toHaveLength(13)
    expect(of(lines, 'R38').every((line) => line.endsWith('warn'))).toBe(true)
    expect(of(lines, 'R39')).toEqual(['n2 R39 ask', 'n6 R39 ask', 'n11 R39 ask'])
    expect(of(lines, 'R08')).toHaveLength(10)
  })
})

describe.each([
  ['in Simplified', (text: string) => text],
  ['in Traditional', traditional],
])('the training case %s', (_script, written) => {
  const before = written(quarter('于第一季度实现线上用户10W的下载'))
  const after = written(quarter('一季度完成原始用户积累，为业务爆发奠定基础'))

  it('has its number moved out of the objective in one step', () => {
    const at = bench(readOutline(before), { stage: 'draft', cycle: CYCLE })
    expect(at.find('R10')).toMatchObject({ messageId: 'digits', level: 'warn', data: { words: '10W' } })
    const title = at.document.node('n2' as NodeId)?.title ?? ''
    at.fix(at.find('R10'), 'moveNumber')
    expect(at.document.node('n2' as NodeId)?.title).toBe(cutQuantities(title))
    expect(at.document.node('added1' as NodeId)).toMatchObject({ kind: 'keyResult', title, parentId: 'n2' })
    expect(of(at.engine.all().map(lineOf), 'R10')).toEqual([])
  })

  it('is not asked about the link of any of its key results', () => {
    expect([...doubted(before), ...doubted(after)]).toEqual([])
  })

  it('is silent about the words of the corrected objective, and misses a measure of quality', () => {
    expect(found(after, 'draft').filter((line) => line.startsWith('n2 '))).toEqual(['n2 R34 advise'])
  })

  it('asks a target of the one key result without a quantity', () => {
    expect(of(found(after, 'draft'), 'R21')).toEqual([])
    expect(of(found(after, 'draft'), 'R24')).toEqual(['n3 R24 advise', 'n4 R24 advise', 'n6 R24 warn'])
  })

  it('names the three omissions at commit; a month in the words counts as a deadline', () => {
    const lines = found(after, 'commit')
    expect(of(lines, 'R28')).toEqual(['n4 R28 warn', 'n5 R28 warn', 'n6 R28 warn'])
    expect(of(lines, 'R29')).toHaveLength(5)
    expect(of(lines, 'R30')).toHaveLength(4)
    expect(of(lines, 'R32')).toHaveLength(5)
  })

  it('sees the number of an objective that is not the team’s own', () => {
    const at = bench(readOutline(written('B 推广新的管理软件\n  O 培养1000名认证顾问')), { stage: 'draft' })
    expect(at.find('R10')).toMatchObject({ level: 'warn', data: { words: written('1000名') } })
    expect(supportOf(at.document, 'n2' as NodeId)).toBe('unrated')
    const atCommit = bench(readOutline(written('B 推广新的管理软件\n  O 培养1000名认证顾问')), {
      stage: 'commit',
    })
    expect(atCommit.find('R19')).toMatchObject({ messageId: 'unrated', level: 'advise' })
  })

  it('offers the month in the words as a date, and reads 4w as forty thousand', () => {
    const { document } = bench(readOutline(after), { stage: 'draft', cycle: CYCLE })
    const inWords = (id: string) => fieldsInWords(expectDefined(document.node(id as NodeId), id), 2022)
    expect(inWords('n3')).toMatchObject({ due: '2022-01-31' })
    expect(amountOf('4w')).toEqual({ value: 40_000, unit: '' })
  })

  it('has no other findings in its draft than these', () => {
    const others = found(after, 'draft').filter((line) => !/R(21|24|34|38) /.test(line))
    expect(others).toEqual(['n5 R26 advise'])
  })
})

/** The case in Traditional characters, as far as they differ. */
function traditional(text: string): string {
  const pairs =
    '广廣软軟于於实實现現线線载載为為业業发發础礎积積户戶机機级級开開万萬论論坛壇让讓费費认認证證顾顧问問励勵给給'
  const forms = new Map(Array.from(pairs.match(/../gu) ?? [], (pair) => [pair.charAt(0), pair.charAt(1)]))
  return Array.from(text, (character) => forms.get(character) ?? character).join('')
}
