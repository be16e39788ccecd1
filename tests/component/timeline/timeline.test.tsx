// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { action, bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { giveListsRoom } from '../../support/list-room'
import { standInForTheScreen } from '../../support/screen'
import { DAY, drag, grip, keyboard, openTimeline, row, rows } from './timeline-harness'

beforeAll(standInForTheScreen)
beforeEach(() => giveListsRoom(900, 36))

test('rows say kind, title and dates, below their objective; what has no dates stands apart', async () => {
  await openTimeline()
  expect(screen.getByRole('region', { name: 'Timeline' })).toBeDefined()
  expect(rows()).toEqual([
    'Big O: Be loved',
    'Objective: Answer fast',
    'Key result: Replies, Jan 4 to Mar 26',
    'Action: Draft templates, Jan 20 to Jan 24',
    'Action: Announce, due Feb 3',
    expect.stringContaining('Load by person'),
    'Ann',
    expect.stringContaining('No dates'),
    'Action: Write a guide',
  ])
  expect(screen.getByRole('img', { name: 'Action: Draft templates, Jan 20 to Jan 24' })).toBeDefined()
})

test('arrows move by a day, with Shift by a week, with Alt the end, with Ctrl the start, and it is said', async () => {
  const { dates, user } = await openTimeline()
  await user.click(row(/Draft templates/))
  expect(document.activeElement).toBe(keyboard())
  await user.keyboard('{ArrowRight}')
  expect(dates('draft')).toEqual(['2027-01-21', '2027-01-25'])
  expect(screen.getByText('Draft templates: Jan 21 – 25, 2027')).toBeDefined()
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  expect(dates('draft')).toEqual(['2027-01-14', '2027-01-18'])
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(dates('draft')).toEqual(['2027-01-14', '2027-01-19'])
  await user.keyboard('{Control>}{ArrowLeft}{/Control}')
  expect(dates('draft')).toEqual(['2027-01-13', '2027-01-19'])
  await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}')
  expect(dates('draft')).toEqual(['2027-01-13', '2027-01-13'])
})

test('a point moves as a point, and gets a beginning by its start', async () => {
  const { dates, user } = await openTimeline()
  await user.click(row(/Announce/))
  await user.keyboard('{ArrowLeft}')
  expect(dates('announce')).toEqual([null, '2027-02-02'])
  await user.keyboard('{Control>}{ArrowLeft}{/Control}')
  expect(row('Action: Announce, Feb 1 to Feb 2')).toBeDefined()
})

test('up and down go from row to row, past headings, and stay at the ends', async () => {
  const { active, user } = await openTimeline()
  await user.click(row(/Announce/))
  await user.keyboard('{ArrowDown}')
  expect(active()).toBe('guide')
  await user.keyboard('{ArrowDown}')
  expect(active()).toBe('guide')
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(active()).toBe('draft')
})

test('what has no dates is given a week by a key or its button, and loses it again by a key', async () => {
  const { clock, dates, user } = await openTimeline()
  clock.setToday('2027-02-10')
  await user.click(row('Action: Write a guide'))
  await user.keyboard('{ArrowRight}')
  expect(dates('guide')).toEqual(['2027-02-10', '2027-02-16'])
  expect(rows().slice(-2)).toEqual(['Ann', 'Li Wei'])
  await user.keyboard('{Alt>}{Backspace}{/Alt}')
  expect(dates('guide')).toEqual([null, null])
  await user.click(within(row('Action: Write a guide')).getByRole('button', { name: 'Give dates' }))
  expect(dates('guide')).toEqual(['2027-02-10', '2027-02-16'])
})

test('outside the cycle it is given the first week of the cycle', async () => {
  const { clock, dates, user } = await openTimeline()
  clock.setToday('2026-11-10')
  await user.click(row('Action: Write a guide'))
  await user.keyboard('{ArrowRight}')
  expect(dates('guide')).toEqual(['2027-01-01', '2027-01-07'])
})

test('a bar is dragged by days and pulled by its ends; each is one step of undo', async () => {
  const { dates, user } = await openTimeline()
  drag(grip(/Draft templates/, 'both'), { to: 500 + 3 * DAY + 9 })
  expect(dates('draft')).toEqual(['2027-01-23', '2027-01-27'])
  drag(grip(/Draft templates/, 'start'), { to: 500 - 2 * DAY })
  expect(dates('draft')).toEqual(['2027-01-21', '2027-01-27'])
  drag(grip(/Draft templates/, 'due'), { to: 500 - 30 * DAY, pointerType: 'touch' })
  expect(dates('draft')).toEqual(['2027-01-21', '2027-01-21'])
  await user.keyboard('{Control>}z{/Control}')
  expect(dates('draft')).toEqual(['2027-01-21', '2027-01-27'])
  await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
  expect(dates('draft')).toEqual(['2027-01-20', '2027-01-24'])
})

test('Escape gives a dragged bar back', async () => {
  const { dates } = await openTimeline()
  drag(grip(/Draft templates/, 'both'), { to: 500 + 5 * DAY, key: 'Escape' })
  expect(dates('draft')).toEqual(['2027-01-20', '2027-01-24'])
  expect(row('Action: Draft templates, Jan 20 to Jan 24')).toBeDefined()
})

test('everything selected moves along', async () => {
  const { dates, user } = await openTimeline()
  await user.click(row(/Draft templates/))
  await user.keyboard('{Control>}')
  await user.click(row(/Announce/))
  await user.keyboard('{/Control}')
  drag(grip(/Draft templates/, 'both'), { to: 500 + 2 * DAY })
  expect(dates('draft')).toEqual(['2027-01-22', '2027-01-26'])
  expect(dates('announce')).toEqual([null, '2027-02-05'])
  await user.keyboard('{ArrowLeft}')
  expect(dates('announce')).toEqual([null, '2027-02-04'])
  expect(screen.getByText('Dates of 2 cards moved')).toBeDefined()
})

test('a title without dates is dragged to a day, and a bar is drawn where it has none', async () => {
  const { dates, user } = await openTimeline()
  const guide = 'Action: Write a guide'
  // The first day that is drawn is Monday, 21 December.
  drag(grip(guide, 'place'), { from: 1, to: 20 * DAY + 4 })
  expect(dates('guide')).toEqual(['2027-01-10', '2027-01-16'])
  await user.keyboard('{Control>}z{/Control}')
  drag(grip(guide, 'draw'), { from: 30 * DAY + 4, to: 25 * DAY + 4 })
  expect(dates('guide')).toEqual(['2027-01-15', '2027-01-20'])
})

test('grouped by owner, people are at the head of what they do; the choice is remembered', async () => {
  const { user } = await openTimeline()
  await user.click(screen.getByRole('radio', { name: 'Owner' }))
  expect(rows()).toEqual([
    'Ann',
    'Action: Draft templates, Jan 20 to Jan 24',
    'Action: Announce, due Feb 3',
    'No owner',
    'Key result: Replies, Jan 4 to Mar 26',
    expect.stringContaining('No dates'),
    'Action: Write a guide',
  ])
  await user.click(screen.getByRole('tab', { name: 'Outline' }))
  await screen.findByRole('tree', { name: 'Outline' })
  await user.click(screen.getByRole('tab', { name: 'Timeline' }))
  await screen.findByRole('tree', { name: 'Bars by date' })
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Owner' }).checked).toBe(true)
})

test('titles are written in place, a new line follows, and what is overdue says so', async () => {
  const { clock, user } = await openTimeline()
  await user.click(row(/Announce/))
  await user.keyboard('{F2} it{F2}')
  expect(row('Action: Announce it, due Feb 3')).toBeDefined()
  await user.keyboard('{Enter}New{F2}')
  expect(row('Action: New')).toBeDefined()
  clock.setToday('2027-02-04')
  await waitFor(() => expect(row('Action: Announce it, due Feb 3, overdue')).toBeDefined())
})

test('phases and weeks with too much are told of the objective and the person', async () => {
  const busy = Array.from({ length: 6 }, (_, at) => action(`Call ${at}`, { owner: 'Mei', due: '2027-02-03' }))
  const pilot = action('Try', { owner: 'Li', start: '2027-01-11', due: '2027-01-15', phase: 'Pilot' })
  await openTimeline(
    withMeta(okr(bigObjective('Big', objective('Help', keyResult('K', pilot, ...busy)))), {}),
  )
  const described = (name: string) => row(name).getAttribute('aria-description')
  expect(described('Objective: Help')).toContain('Phases: Pilot, Jan 11')
  expect(described('Mei')).toMatch(/^Feb 1\D+7, 2027: 6 things, too much at once$/)
  expect(described('Li')).toBeNull()
})
