import { describe, expect, it } from 'vitest'
import type { Metric } from '../../../src/domain'
import { loadI18n } from '../../../src/i18n'
import { figuresOf, percentageOf } from '../../../src/ui/node/figures'

const range = (baseline: number | null, current: number | null, target: number | null, unit = '%') =>
  ({ type: 'range', baseline, current, target, unit }) as const satisfies Metric

async function read(metric: Metric, locale: 'en' | 'zh' = 'en') {
  const i18n = await loadI18n(locale)
  const { before, now, after } = figuresOf(metric, i18n)
  return { text: (before + now + after).replaceAll('\u00a0', ' '), ...percentage(metric, i18n) }
}

function percentage(metric: Metric, i18n: Awaited<ReturnType<typeof loadI18n>>) {
  const { text: percent, tone, filled } = percentageOf(metric, i18n)
  return { percent, tone, filled: Math.round(filled * 100) }
}

describe('the figures of a metric', () => {
  it('are from, now and target, with the unit once', async () => {
    expect(await read(range(24, 28.4, 31.2))).toEqual({
      text: '24 → 28.4 → 31.2 %',
      percent: '61%',
      tone: null,
      filled: 61,
    })
    expect(await read(range(0, 15, 20, 'templates'))).toMatchObject({ text: '0 → 15 → 20 templates' })
    expect(await read(range(24, 28.4, 31.2), 'zh')).toMatchObject({ text: '24 → 28.4 → 31.2 %' })
  })

  it('never read as a fraction', async () => {
    const metrics: Metric[] = [
      range(24, 28.4, 31.2),
      range(null, 28.4, 31.2),
      range(24, null, 31.2),
      range(null, null, 31.2),
      range(24, 28.4, null),
      { type: 'band', lower: 5, upper: 10, current: 19, unit: '' },
      { type: 'band', lower: null, upper: 5, current: 19, unit: '' },
      { type: 'milestone', reached: false },
    ]
    for (const locale of ['en', 'zh'] as const)
      for (const metric of metrics) {
        const { text, percent } = await read(metric, locale)
        expect(text + percent).not.toContain('/')
        expect(text).not.toBe('')
      }
  })

  it('say "—" where nothing is measured', async () => {
    expect(await read(range(24, null, 31.2))).toEqual({
      text: '24 → — → 31.2 %',
      percent: '—',
      tone: null,
      filled: 0,
    })
  })

  it('tell worse than the start from 0 %, and beyond the goal from 100 %', async () => {
    expect(await read(range(5, 5.5, 3))).toMatchObject({ percent: '−25%', tone: 'below', filled: 25 })
    expect(await read(range(5, 5, 3))).toMatchObject({ percent: '0%', tone: null, filled: 0 })
    expect(await read(range(5, 5.001, 3))).toMatchObject({ percent: '−1%', tone: 'below' })
    expect(await read(range(12, 3, 4))).toMatchObject({ percent: '113%', tone: 'beyond', filled: 100 })
    expect(await read(range(12, 4, 4))).toMatchObject({ percent: '100%', tone: null, filled: 100 })
    expect(await read(range(0, 100.1, 100))).toMatchObject({ percent: '101%', tone: 'beyond' })
  })
})
