import { addDays, parsePlainDate, quarterOf, type Cycle, type PlainDate } from '../../../domain'

/** From this month on people plan the next year. */
const PLANNING_MONTH = 10

/** This quarter, the next one and this year; from October on all quarters of the next year, and that year. */
export function usualCycles(today: PlainDate): readonly Cycle[] {
  const year = Number(today.slice(0, 4))
  const plansAhead = Number(today.slice(5, 7)) >= PLANNING_MONTH
  const quarters = [quarterOf(today)]
  for (let left = plansAhead ? 4 : 1; left > 0; left -= 1) {
    const last = quarters.at(-1)
    if (last !== undefined) quarters.push(quarterOf(addDays(last.end, 1)))
  }
  return [...quarters, ...wholeYear(year), ...(plansAhead ? wholeYear(year + 1) : [])]
}

/** Empty beyond the years that a date can have. */
function wholeYear(year: number): readonly Cycle[] {
  const [start, end] = [parsePlainDate(`${year}-01-01`), parsePlainDate(`${year}-12-31`)]
  return start === null || end === null ? [] : [{ start, end }]
}
