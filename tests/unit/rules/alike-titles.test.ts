import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAlikeSearch } from '../../../src/rules'

/** Texts that a facilitator would put together without asking. */
const SAME: readonly (readonly [string, string])[] = [
  ['A weekly newsletter for users', 'Weekly newsletter for our users'],
  ['Answer support mails faster', 'Answering support mail faster'],
  ['Free trial for schools', 'free trials for Schools!'],
  ['1. Talk to ten customers every week', 'Every week, talk to ten customers'],
  ['Improve onboarding', 'Improve the onboarding'],
  ['Host an open day for neighbours', 'An open day hosted for the neighbours'],
  ['每周给用户发简报', '每周发用户简报'],
  ['提升新用户的注册转化率', '提升新用户注册转化率'],
  ['举办线下读书会', '线下举办读书会'],
  ['提升客户满意度', '提升客户的满意度'],
  ['優化產品的註冊流程', '优化产品注册流程'],
]

/** Texts that share words and are two things. */
const OTHER: readonly (readonly [string, string])[] = [
  ['A weekly newsletter for users', 'A weekly call with users'],
  ['Hire 5 backend engineers in Berlin', 'Hire 3 backend engineers in Berlin'],
  ['Win the EMEA market', 'Win the APAC market'],
  ['Improve onboarding', 'Improve retention'],
  ['Free trial for schools', 'Free lunch for schools'],
  ['提升用户留存', '提升用户活跃'],
  ['举办线下读书会', '举办线上发布会'],
  ['赢得华东市场的客户', '赢得华南市场的客户'],
  ['每周发简报', '每月发周报'],
]

function alikeTitles<Titled extends { readonly title: string }>(all: readonly Titled[]) {
  const search = createAlikeSearch<Titled>()
  return all.flatMap((titled) => search.add(titled))
}

const pair = ([a, b]: readonly [string, string]) => [{ title: a }, { title: b }]

test.each(SAME)('“%s” and “%s” are taken for the same', (...titles) => {
  expect(alikeTitles(pair(titles))).toHaveLength(1)
})

test.each(OTHER)('“%s” and “%s” are not', (...titles) => {
  expect(alikeTitles(pair(titles))).toEqual([])
})

test('texts without words are like nothing', () => {
  expect(alikeTitles([{ title: '' }, { title: '' }, { title: '…' }, { title: '!' }])).toEqual([])
})

const WORDS = [
  'onboard',
  'customer',
  'weekly',
  'ship',
  'garden',
  'market',
  'teach',
  'travel',
  'budget',
  'music',
]
const HAN = ['提升', '客户', '每周', '市场', '学校', '预算', '音乐', '花园', '注册', '流程']

test('the order of words and of texts does not matter, and the likeness lies between 0 and 1', () => {
  const word = fc.constantFrom(...WORDS, ...HAN)
  const title = fc.uniqueArray(word, { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(title, { minLength: 2, maxLength: 12 }), fc.integer(), (titles, turn) => {
      const written = titles.map((words, at) => ({ at, title: words.join(' ') }))
      const turned = titles.map((words, at) => {
        const by = Math.abs(turn) % words.length
        return { at, title: [...words.slice(by), ...words.slice(0, by)].join(' ') }
      })
      const found = (all: readonly { readonly at: number; readonly title: string }[]) =>
        alikeTitles(all)
          .map(({ first, second, likeness }) => {
            expect(likeness).toBeGreaterThan(0)
            expect(likeness).toBeLessThanOrEqual(1)
            return [Math.min(first.at, second.at), Math.max(first.at, second.at)].join()
          })
          .sort()
      expect(found(turned)).toEqual(found(written))
      expect(found([...written].reverse())).toEqual(found(written))
    }),
    { seed: 17, numRuns: 200 },
  )
})
