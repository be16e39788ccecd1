import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutQuantities } from '../../../src/rules/text/figures/cut-quantities'
import { isQuantified, measurable } from '../../../src/rules/text/figures/measurable'
import { normalise, toTitleRange } from '../../../src/rules/text/sentence/normalise'
import { objectiveHasNumber } from '../../../src/rules/text/figures/objective-has-number'
import { readOwner } from '../../../src/rules/text/wording/owners'
import { readSentence } from '../../../src/rules/text/sentence/sentence'

const amounts = (title: string): string[] => {
  const { normalised, quantities } = readSentence(title)
  return quantities.map(({ range }) => {
    const { start, end } = toTitleRange(normalised, range)
    return title.slice(start, end)
  })
}

describe('normalising', () => {
  it('folds width, case and script, and leads back to what was typed', () => {
    const title = '實現 ＡＢＣ ５０％ é'
    const normalised = normalise(title)
    expect(normalised.text).toBe('实现 abc 50% é')
    const start = normalised.text.indexOf('50%')
    const range = toTitleRange(normalised, { start, end: start + 3 })
    expect(title.slice(range.start, range.end)).toBe('５０％')
  })

  it('keeps a ligature whole on the way back', () => {
    const normalised = normalise('die ﬁfty')
    expect(normalised.text).toBe('die fifty')
    expect(toTitleRange(normalised, { start: 5, end: 6 })).toEqual({ start: 4, end: 5 })
  })
})

describe('labels and list marks', () => {
  it.each([
    ['KR1: Ten shops', 'ten shops'],
    ['KR1：十家门店', '十家门店'],
    ['O2. Be loved', 'be loved'],
    ['O1、赢得信任', '赢得信任'],
    ['目标一：赢得信任', '赢得信任'],
    ['關鍵結果1 十家門店', '十家门店'],
    ['- Ten shops', 'ten shops'],
    ['1) Ten shops', 'ten shops'],
    ['2. Ten shops', 'ten shops'],
    ['O2 sensor works', 'o2 sensor works'],
    ['1.5x revenue', '1.5x revenue'],
    ['2 new hires', '2 new hires'],
  ])('%s', (title, rest) => {
    expect(readSentence(title).text.trim()).toBe(rest)
  })
})

describe('amounts', () => {
  it.each([
    ['Reach $2.5m in sales', ['$2.5m']],
    ['Conversion from 24% to 31.2%', ['24%', '31.2%']],
    ['Grow by ２０％ until Q3', ['２０％']],
    ['1,000 customers', ['1,000']],
    ['Ten times faster', ['Ten times']],
    ['Double the daily actives', ['Double']],
    ['Half of all teams', ['Half']],
    ['Add twenty templates by March 2027', ['twenty']],
    ['一季度下载用户达到10W', ['10W']],
    ['積累４ｗ用戶', ['４ｗ']],
    ['培养1000名顾问', ['1000名']],
    ['签约十家客户', ['十家']],
    ['营收翻一番', ['翻一番']],
    ['會員過半', ['過半']],
    ['成本降低两成', ['两成']],
    ['百万用户', ['百万']],
    ['百分之二十', ['百分之二十']],
    ['三分之一的门店', ['三分之一']],
    ['1.5亿营收', ['1.5亿']],
  ])('%s', (title, found) => {
    expect(amounts(title)).toEqual(found)
  })

  it.each([
    'Win on Web3',
    'Ready for 5G',
    'Lead in B2B',
    'Live up to ISO 9001',
    'Move to Office 365',
    'Be the No. 1 choice',
    'Become one team',
    'Make Q3 our best',
    'Be ready on 2027-03-31',
    'Build the best O2 sensor',
    'Own the second half of the year',
    'Be there 24/7',
    'A strong start by 15 March 2027',
    '一体化运营',
    '千方百计服务客户',
    '一體化運營',
    '千方百計服務客戶',
    '1月份開好局',
    '成為第一品牌',
    '萬無一失地上線',
    '1月份开好局',
    '成为第一品牌',
    '於第一季度贏得信任',
    '三个月内站稳脚跟',
    '打造一站式平台',
    '万无一失地上线',
    '2027年底前深入人心',
    '十四五开好头',
  ])('none in: %s', (title) => {
    expect(amounts(title)).toEqual([])
    expect(objectiveHasNumber(readSentence(title))).toBe(false)
  })
})

describe('is it measurable?', () => {
  it.each([
    ['Reply within one day', 'q'],
    ['Hold the circle once a month', 'q'],
    ['Read all the reviews', 'q'],
    ['Zero accidents', 'q'],
    ['一天内给出答复', 'q'],
    ['每月一次读书会', 'q'],
    ['全年零事故', 'q'],
    ['覆盖全部门店', 'q'],
    ['Publish the price list by 15 May', 'b'],
    ['Pass the security audit', 'b'],
    ['制定积分规则', 'b'],
    ['制定積分規則', 'b'],
    ['Improve communication', 'n'],
    ['Be more helpful', 'n'],
    ['加强团队建设', 'n'],
    ['持续优化流程', 'n'],
  ])('%s: %s', (title, expected) => {
    expect(measurable(readSentence(title))).toBe(expected)
  })

  it('takes a date for enough to agree on', () => {
    expect(isQuantified(readSentence('Publish the price list by 15 May'))).toBe(true)
    expect(isQuantified(readSentence('Publish the price list'))).toBe(false)
  })
})

describe('cutting amounts out', () => {
  it.each([
    ['Reach 100k downloads in Q1', 'Reach downloads in Q1'],
    ['Be loved in every town, at 40% more sales', 'Be loved in every town'],
    ['于一季度实现线上用户10W的下载', '于一季度实现线上用户的下载'],
    ['培养1000名认证顾问', '培养认证顾问'],
    ['全年客流增长30%，成为街坊首选', '成为街坊首选'],
  ])('%s → %s', (title, rest) => {
    expect(cutQuantities(title)).toBe(rest)
  })

  it.each([
    '100%',
    'Grow revenue by 20%',
    'Double the daily readers',
    'Serve clinics (80 beds) with pride',
    '满意度达到95%以上',
    '把等候时间缩短20%（同比）',
  ])('leaves it to a person where the sentence would break: %s', (title) => {
    expect(cutQuantities(title)).toBeNull()
  })
})

describe('owners', () => {
  it.each([
    ['Mei Chen', 'one'],
    ['Mei Chen, Sandra', 'several'],
    ['Mei and Sandra', 'several'],
    ['陈梅、李明', 'several'],
    ['陈梅和李明', 'several'],
    ['和晓梅', 'one'],
    ['Alexander Anderson', 'one'],
    ['Sales team', 'team'],
    ['市场部', 'team'],
    ['全员', 'team'],
    ['组小明', 'one'],
  ])('%s: %s', (owner, type) => {
    expect(readOwner(owner).type).toBe(type)
  })
})

describe('any title at all', () => {
  it('can be read, every range lies in it, and the language is settled', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('一', '百', '10W', ' ', 'Q3', '%', 'from', 'ﬁ', '達', '①', '每', '第', '1月'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(title, (text) => {
        const { normalised, quantities, times, bars } = readSentence(text)
        for (const range of [
          ...quantities.map((each) => each.range),
          ...times.map((each) => each.range),
          ...bars,
        ]) {
          const { start, end } = toTitleRange(normalised, range)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        const rest = cutQuantities(text)
        if (rest !== null) expect(objectiveHasNumber(readSentence(rest))).toBe(false)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('judges Traditional like Simplified', () => {
    for (const [hans, hant] of [
      ['制定用户积分规则', '制定用戶積分規則'],
      ['给20家企业开通，积累4w用户', '給20家企業開通，積累4w用戶'],
      ['营收翻一番', '營收翻一番'],
      ['加强团队建设', '加強團隊建設'],
    ] as const)
      expect(measurable(readSentence(hant))).toBe(measurable(readSentence(hans)))
  })

  it('with no letters of ours gets no judgement on its wording', () => {
    expect(readSentence('Увеличить выручку').language).toBe('other')
    expect(readSentence('売上を伸ばす').language).toBe('other')
    expect(readSentence('提升 NPS').language).toBe('zh')
    expect(readSentence('Grow').language).toBe('en')
  })
})
