import { describe, expect, it } from 'vitest'
import type { NodeRecord } from '../../../src/domain'
import { fieldsInWords } from '../../../src/rules'
import { expectDefined } from '../../../src/lib'
import { keyResult, okr } from '../../support/builders'

const card = (title: string, fields: Partial<NodeRecord> = {}): NodeRecord => ({
  ...expectDefined(okr(keyResult(title)).nodes[0], title),
  ...fields,
})
const range = (baseline: number | null, target: number, unit: string) => ({
  metric: { type: 'range', baseline, target, current: null, unit },
})

describe('what empty fields can take from the words', () => {
  it.each([
    ['Retention from 24% to 31.2% by 31 March 2027', { ...range(24, 31.2, '%'), due: '2027-03-31' }],
    ['Ship on 2027-02-15', { due: '2027-02-15' }],
    ['20 partner shops by the end of February', { ...range(null, 20, ''), due: '2027-02-28' }],
    [
      'Reach 1,000 users in Q2 (@Mei Chen)',
      { ...range(null, 1000, ''), due: '2027-06-30', owner: 'Mei Chen' },
    ],
    [
      '下载量达到10W，3月底前，负责人：李明',
      { ...range(null, 100_000, ''), due: '2027-03-31', owner: '李明' },
    ],
    ['第一季度签约20家企业', { ...range(null, 20, '家'), due: '2027-03-31' }],
    ['留存率从２４％提升到３１％', range(24, 31, '%')],
    ['Conversion up by 30%', {}],
    ['Improve communication', {}],
    ['Be the No. 1 choice on Web3', {}],
  ])('%s', (title, fields) => {
    expect(fieldsInWords(card(title), 2027)).toEqual(fields)
  })

  it.each([
    ['Conversion up by 30%', 24, 31.2],
    ['Cut the bounce rate by 50%', 40, 20],
    ['Double the daily readers', 150, 300],
    ['Push the effect up 3 times', 2, 6],
    ['转化率提升30%', 24, 31.2],
    ['跳出率降低50%', 40, 20],
    ['會員數量翻一番', 1000, 2000],
    ['投诉减半', 30, 15],
  ])('computes the target where the start is known: %s', (title, baseline, target) => {
    const metric = { type: 'range', baseline, target: null, current: null, unit: '%' } as const
    expect(fieldsInWords(card(title, { metric }), 2027)).toEqual({ metric: { ...metric, target } })
  })

  it('is nothing that a field already says', () => {
    const { metric, due, owner } = card('', {
      owner: 'Li',
      due: '2027-01-01' as NonNullable<NodeRecord['due']>,
    })
    expect(fieldsInWords(card('20 shops in March (@Mei)', { due, owner, metric }), 2027)).toEqual(
      range(null, 20, ''),
    )
  })
})
