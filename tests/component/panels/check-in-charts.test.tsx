// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import type { Confidence, DocumentContent, NodeId, PlainDate } from '../../../src/domain'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { ConfidencePill } from '../../../src/ui/node/confidence-pill'
import { bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { renderWithEditor } from './panels-harness'

const ID = 'kr' as NodeId
/** Today is 15 January, the day after the first two weeks of four. */
const CYCLE = { start: '2027-01-01' as PlainDate, end: '2027-01-29' as PlainDate }

const content: DocumentContent = withMeta(
  okr(bigObjective('Big', objective('O', keyResult('Visits', { id: ID, metric: range(20, 48, '%') })))),
  { cycle: CYCLE, stage: 'run' },
)

async function renderCharts(part = <DetailsPanel />) {
  const { editor } = await renderWithEditor(content, part, { select: [ID] })
  const checkIn = (date: string, value: number | null, confidence: Confidence) =>
    act(
      () => void editor.execute(commands.checkIn, { nodeId: ID, date: date as PlainDate, value, confidence }),
    )
  return { editor, checkIn }
}

const picture = (name: RegExp) => screen.queryByRole('img', { name })

test('the value stands against the pace from start to target, and says what is expected today', async () => {
  const { checkIn } = await renderCharts()
  expect(picture(/^Value over time/)).toBeNull()
  checkIn('2027-01-08', 30, 6)
  expect(picture(/^Value over time: Jan 8, 2027 30 %$/)).not.toBeNull()
  expect(screen.getByText('Behind: 34 % expected today.')).toBeTruthy()
  expect(picture(/^Confidence over time/)).toBeNull()
  checkIn('2027-01-15', 40, 7)
  expect(picture(/^Value over time: Jan 8, 2027 30 % and Jan 15, 2027 40 %$/)).not.toBeNull()
  expect(picture(/^Confidence over time: 6 and 7$/)).not.toBeNull()
  expect(screen.getByText('On course: 34 % expected today.')).toBeTruthy()
})

test('silence and a fall stand over how high the confidence is', async () => {
  const { editor, checkIn } = await renderCharts(<ConfidencePill id={ID} confidence={7} />)
  checkIn('2027-01-08', null, 9)
  checkIn('2027-01-15', null, 7)
  const pill = screen.getByText('7/10')
  expect(pill.title).toBe('Confidence 7 of 10, down from 9')
  expect(pill.dataset['tone']).toBe('fell')
  act(() => editor.clock.setToday('2027-01-26'))
  expect(pill.title).toBe('Confidence 7 of 10, down from 9 · No check-in for 11 days')
  act(() => editor.clock.setToday('2027-02-05'))
  expect(pill.title).toBe('Confidence 7 of 10, down from 9 · No check-in for 3 weeks')
  expect(pill.dataset['tone']).toBe('silent')
})
