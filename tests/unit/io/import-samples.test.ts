import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/io'
import { failureOf, inOrder, outlineOf, previewOf, readContext } from './support'

const samples = new URL('../../fixtures/import/', import.meta.url)
const cases = new URL('../../../../shared/cases/', import.meta.url)

const read = (folder: URL, name: string) => readFile(readFileSync(new URL(name, folder)), readContext(name))

describe('samples', () => {
  test('an outline with labels and a link', async () => {
    const { content, losses } = previewOf(await read(samples, 'quarter.md'))
    expect(outlineOf(content)).toBe(`B Become the colleague whom everyone turns to
  O Make the product a daily habit
    K New-user conversion from 24% to 31.2%
      A Interview five support agents
      A Draft the first eight templates
  O Improve influence across departments
    K Reading group shares once a month (list)
*I Host an AMA with the founders`)
    expect(losses.map(({ code }) => code)).toEqual(['linkFlattened'])
  })

  test('an indented list in Chinese', async () => {
    const { content } = previewOf(await read(samples, 'indented.txt'))
    expect(outlineOf(content)).toBe(`B 赢得第一批忠实用户
  O 让新用户每天都想打开
    K 新用户转化率从24%提升到31.2%
      A 访谈五位客服
  O 让团队更默契
    K 每月一次读书分享`)
    expect(content.nodes[2]).toMatchObject({ due: '2027-03-31', owner: '李伟', confidence: 7, effort: 40 })
  })

  test('an article with pronunciations in it', async () => {
    const { content, losses } = previewOf(await read(samples, 'article.txt'))
    expect(outlineOf(content)).toBe(`B 云上茶馆
  O 让茶客常来坐坐
    K 每周办一场品茶会
    K 回头客从30%提升到45%
*I 今天老师讲了一个案例。
*I 大家都觉得可行。`)
    expect(losses).toEqual([{ code: 'pinyinRemoved', line: null, text: '4' }])
  })

  test.each([
    ['not-ours.json', 'notOurs'],
    ['truncated.txt', 'truncated'],
    ['newer.okr.json', 'tooNew'],
    ['cycle.okr.json', 'cycle'],
    ['duplicate-id.okr.json', 'duplicateId'],
  ])('%s is refused', async (name, code) => {
    expect(failureOf(await read(samples, name))).toBe(code)
  })
})

describe.skipIf(!existsSync(cases))('the cases of the method', () => {
  const summary = async (name: string) => {
    const { content, losses } = previewOf(await read(cases, name))
    const onMap = inOrder(content).filter(({ kind }) => kind !== 'idea')
    return {
      kinds: onMap.map(({ kind }) => kind[0]).join(''),
      parked: content.nodes.length - onMap.length,
      losses,
    }
  }

  test('the English one has three objectives and ten key results', async () => {
    expect(await summary('okr-method.en.txt')).toEqual({ kinds: 'bokkkokkkkokkk', parked: 83, losses: [] })
  })

  test('the Chinese one is cleaned and has four key results', async () => {
    expect(await summary('okr-training.zh.txt')).toMatchObject({
      kinds: 'bokkkk',
      losses: [{ code: 'pinyinRemoved', text: '237' }],
    })
  })
})
