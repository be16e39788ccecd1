import { describe, expect, test } from 'vitest'
import { loadExerciseText } from '../../../../src/app/examples/exercise/exercise-text'
import { createLiveDocument } from '../../../../src/domain'
import { readText } from '../../../../src/io'
import { DEPARTMENTS } from '../../../../src/ui/hooks/exercise'
import { omissionsIn } from '../../../../src/ui/workshop/exercise/omissions'
import { createFakeClock } from '../../../support/fakes'
import { previewOf, readContext } from '../../io/support'

const clock = createFakeClock()
const LOCALES = ['en', 'zh'] as const

async function mapOf(markdown: string) {
  const { content, losses } = previewOf(await readText(markdown, readContext()))
  expect(losses).toEqual([])
  return createLiveDocument(content)
}

/** The titles of the cards found, by kind. */
async function found(markdown: string, notOurs: readonly string[]) {
  const document = await mapOf(markdown)
  const titles = Object.entries(omissionsIn(document, notOurs, clock)).map(([kind, ids]) => [
    kind,
    ids.map((id) => document.node(id)?.title),
  ])
  return Object.fromEntries(titles) as unknown
}

const NOTHING = { dueAndOwner: [], confidence: [], effort: [], number: [], notOurs: [] }

describe.each(LOCALES)('the training case in %s', (locale) => {
  test.each(DEPARTMENTS)('the trainer’s answer for %s leaves nothing out', async (department) => {
    const { answers } = await loadExerciseText(locale)
    const { map, notOurs } = answers[department]
    expect(await found(map, notOurs)).toEqual(NOTHING)
  })

  test('what the learner begins with is a Big O and two parked lines of the plan', async () => {
    const { task } = await loadExerciseText(locale)
    const document = await mapOf(task)
    const nodes = [...document.all('nodes')]
    expect(nodes.map(({ kind }) => kind)).toEqual(['bigObjective', 'idea', 'idea'])
    expect(nodes[0]?.note.split('\n')).toHaveLength(4)
  })
})

test('the omissions of the training day are found: three fields, the number, and what is not ours', async () => {
  const { answers } = await loadExerciseText('en')
  const learner = `# Make goal software that young companies cannot do without
## Reach 100,000 downloads in the first quarter
- Ten partner channels won in January
- A summit of 500 guests every month
## Train 1,000 certified advisers
- Advisers who pass
`
  expect(await found(learner, answers.marketing.notOurs)).toMatchObject({
    confidence: [
      'Ten partner channels won in January',
      'A summit of 500 guests every month',
      'Advisers who pass',
    ],
    number: ['Reach 100,000 downloads in the first quarter', 'Train 1,000 certified advisers'],
    notOurs: ['Train 1,000 certified advisers', 'Advisers who pass'],
  })
})

test('those of a Chinese map too', async () => {
  const { answers } = await loadExerciseText('zh')
  const learner = `# 做出年轻公司离不开的目标管理软件
## 第一季度实现10万次下载
- 一月谈下10个渠道
- 每月办一场500人的峰会
## 培养1000名认证顾问
- 通过考试的顾问
`
  const omissions = await found(learner, answers.marketing.notOurs)
  expect(omissions).toMatchObject({
    confidence: ['一月谈下10个渠道', '每月办一场500人的峰会', '通过考试的顾问'],
    number: ['第一季度实现10万次下载', '培养1000名认证顾问'],
    notOurs: ['培养1000名认证顾问', '通过考试的顾问'],
  })
})
