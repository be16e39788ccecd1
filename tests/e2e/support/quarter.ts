import { expect, type Page } from '@playwright/test'
import type { MapPage } from '../pages/map-page'
import { WeekPage } from '../pages/week-page'
import { downloadOf } from './files'
import {
  confidencesInWeek,
  heardIn,
  heardInTimeline,
  nextInWeek,
  seenIn,
  standingsInFile,
  standingsInOutline,
  standingsInTable,
  type Standing,
  type Standings,
} from './standings'
import { COURSES, TRAINING_QUARTER } from './training-quarter'

const DAY_MS = 86_400_000
export const OUTLINE = 'Markdown outline (.md)'
export const FILE = 'Objectree file (.okr.json)'

/** What was entered so far: each view and each file is held against it. */
type Ledger = Record<string, Standing>

/** A map as its quarter goes by, and what must be found of it everywhere. */
export class Quarter {
  readonly page: Page
  readonly map: MapPage
  readonly week: WeekPage
  readonly ledger: Ledger
  today = '2027-01-04'

  constructor(map: MapPage) {
    this.map = map
    this.page = map.page
    this.week = new WeekPage(map.page)
    this.ledger = { ...standingsInOutline(TRAINING_QUARTER) }
  }

  /** Lets the days pass until the morning of one. */
  async wait(day: string): Promise<void> {
    await this.page.clock.fastForward(Date.parse(day) - Date.parse(this.today))
    this.today = day
  }

  note(title: string, said: Partial<Standing>): void {
    const before = this.ledger[title]
    if (before === undefined) throw new Error(`No key result is called ${title}.`)
    this.ledger[title] = { ...before, ...said }
  }

  async show(place: 1 | 2 | 3 | 4 | 5, name: string): Promise<void> {
    await this.map.press(`ControlOrMeta+Alt+${place}`)
    await expect(this.page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true')
  }

  /** Holds the five views and two files against what was entered; ends on the map. */
  async agrees(when: string): Promise<void> {
    const { page, ledger } = this
    await this.show(2, 'Outline')
    await this.same(() => heardIn(page, 'Outline'), ledger, `outline, heard, ${when}`)
    await this.same(
      () => seenIn(page, 'Outline'),
      only(ledger, 'now', 'confidence', 'due'),
      `outline, ${when}`,
    )
    await this.show(3, 'Table')
    await this.same(() => standingsInTable(page), ledger, `table, ${when}`)
    await this.show(4, 'Week')
    await this.same(() => confidencesInWeek(page), only(ledger, 'confidence'), `week, ${when}`)
    await this.same(() => nextInWeek(page), this.next(), `next four weeks, ${when}`)
    await this.show(5, 'Timeline')
    await this.same(() => heardInTimeline(page), ledger, `timeline, ${when}`)
    await this.show(1, 'Map')
    await this.same(() => heardIn(page, 'Mind map'), ledger, `map, heard, ${when}`)
    await this.same(() => seenIn(page, 'Mind map'), only(ledger, 'now', 'confidence', 'due'), `map, ${when}`)
    expect(standingsInFile(await this.file(FILE), this.today), `file, ${when}`).toEqual(ledger)
    expect(standingsInOutline(await this.file(OUTLINE)), `outline as a file, ${when}`).toEqual(ledger)
  }

  async file(item: string): Promise<string> {
    return (await downloadOf(this.page, item)).text
  }

  async same(read: () => Promise<object>, expected: object, where: string): Promise<void> {
    await expect.poll(read, { message: where }).toEqual(expected)
  }

  /** What is due in the four weeks after this one. */
  private next(): Standings<'due' | 'owner'> {
    const today = Date.parse(this.today)
    const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_MS
    const isNext = ({ due }: Standing) =>
      Date.parse(due) >= monday + 7 * DAY_MS && Date.parse(due) < monday + 35 * DAY_MS
    const next = Object.entries(this.ledger).filter(([, standing]) => isNext(standing))
    return only(Object.fromEntries(next), 'due', 'owner')
  }
}

function only<Part extends keyof Standing>(all: Standings, ...parts: readonly Part[]): Standings<Part> {
  const picked = Object.entries(all).map(([title, standing]) => [
    title,
    Object.fromEntries(parts.map((part) => [part, standing[part]])),
  ])
  return Object.fromEntries(picked) as Standings<Part>
}

/** Leads through the round of a week by keys alone, and says how many it took. */
export async function leadRound(quarter: Quarter, week: number): Promise<number> {
  const { page, map } = quarter
  const dialog = page.getByRole('dialog', { name: 'Check-in round' })
  const titles = Object.keys(COURSES)
  const keys: string[] = ['F9']
  await map.press('F9')
  for (const [at, title] of titles.entries()) {
    await expect(dialog).toContainText(`${at + 1} of ${titles.length}`)
    await expect(dialog.getByRole('heading', { name: title })).toBeVisible()
    const answer = answerOf(quarter, title, week)
    await map.press(...answer)
    keys.push(...answer)
  }
  await expect(dialog.getByRole('status')).toHaveText('10 checked in.')
  await map.press('Enter')
  await expect(dialog).toHaveCount(0)
  return keys.length + 1
}

/** The keys that check a key result in: a value and a confidence only where they are new. */
function answerOf(quarter: Quarter, title: string, week: number): string[] {
  const before = quarter.ledger[title]
  const course = COURSES[title]
  const value = course?.values[week]
  const step = course?.steps[week]
  if (before === undefined || value === undefined || step === undefined) throw new Error(title)
  const isMilestone = before.now === 'no' || before.now === 'yes'
  const now = isMilestone ? (value === 1 ? 'yes' : 'no') : String(value)
  quarter.note(title, { now, confidence: String(Number(before.confidence) + step) })
  const typed = now === before.now ? [] : isMilestone ? ['Space'] : Array.from(now)
  return [...typed, ...(step === 0 ? [] : [step > 0 ? 'ArrowUp' : 'ArrowDown']), 'Enter']
}

/** The Friday of a week of the quarter, counted from 0. */
export function fridayOf(week: number): string {
  return new Date(Date.parse('2027-01-08') + 7 * week * DAY_MS).toISOString().slice(0, 10)
}
