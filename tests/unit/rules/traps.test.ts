import { describe, expect, it } from 'vitest'
import { objectiveHasNumber } from '../../../src/rules/text/figures/objective-has-number'
import { readSentence } from '../../../src/rules/text/sentence/sentence'
import { bench, readOutline } from '../../support/rule-tester'

/** Digits and numerals that are no amounts, each in an English sentence, in Simplified and in Traditional. */
const TRAPS: readonly (readonly [trap: string, en: string, hans: string, hant: string])[] = [
  ['Web3', 'Be the first name on Web3', '成为Web3领域的首选', '成為Web3領域的首選'],
  ['5G', 'Lead the way into 5G', '带领大家走进5G时代', '帶領大家走進5G時代'],
  ['ISO 9001', 'Live what ISO 9001 asks for', '把ISO 9001变成习惯', '把ISO 9001變成習慣'],
  ['No. 1', 'Be the No. 1 choice of nurses', '成为护士心中的No.1', '成為護士心中的No.1'],
  ['one team', 'Become one team across all sites', '让各地同事成为一个团队', '讓各地同事成為一個團隊'],
  ['一体化', 'Run everything from one hand', '实现一体化运营', '實現一體化運營'],
  ['千方百计', 'Serve customers by all means', '千方百计服务客户', '千方百計服務客戶'],
  ['1月份', 'A strong start in January', '1月份开好局', '1月份開好局'],
  ['第一品牌', 'Be the first brand that comes to mind', '成为第一品牌', '成為第一品牌'],
  ['Q3', 'Make Q3 the season to remember', '让Q3成为难忘的一季', '讓Q3成為難忘的一季'],
  ['2027-03-31', 'Be ready for winter on 2027-03-31', '2027-03-31前准备好过冬', '2027-03-31前準備好過冬'],
  [
    'O2 sensor',
    'Build the O2 sensor that divers trust',
    '做出潜水员信赖的O2传感器',
    '做出潛水員信賴的O2傳感器',
  ],
  ['a make', 'Make version 3000 the one people keep', '让3000系列成为经典', '讓3000系列成為經典'],
  ['a comparison', 'Stand out beside version 5000', '与上一代5000相比更受喜爱', '與上一代5000相比更受喜愛'],
]

describe.each(TRAPS)('%s is no amount', (_trap, ...titles) => {
  it.each(titles)('in %s', (title) => {
    expect(objectiveHasNumber(readSentence(title))).toBe(false)
    const { engine } = bench(readOutline(`B A year\n  O ${title}`), { stage: 'draft' })
    expect(engine.all().filter(({ ruleId }) => ruleId === 'R10')).toEqual([])
  })
})

it('each sentence is judged alike in both scripts', () => {
  for (const [, , hans, hant] of TRAPS) {
    const rulesOf = (title: string): string[] =>
      bench(readOutline(`B 一年\n  O ${title}`), { stage: 'commit' })
        .engine.all()
        .map(({ ruleId, messageId, level }) => `${ruleId} ${messageId} ${level}`)
    expect(rulesOf(hant)).toEqual(rulesOf(hans))
  }
})
