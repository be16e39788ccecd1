const METRICS = [
  'New-user conversion from 24% to 31.2%',
  'Bounce rate down from 40% to 20%',
  'Templates from 0 to 20',
  'Median answer time from 9 to 3 hours',
  'Weekly readers from 12 to 60',
]

/** An outline with as many objectives as there are numbers, each with so many key results. */
export function outline(bigObjective: string, keyResults: readonly number[]): string {
  const objectives = keyResults.map((count, place) => {
    const name = String.fromCharCode('A'.charCodeAt(0) + place)
    const lines = METRICS.slice(0, count).map((metric) => `- ${name}: ${metric}`)
    return [`## Objective ${name}`, ...lines].join('\n')
  })
  return [`# ${bigObjective}`, ...objectives].join('\n')
}

/** One map that holds every kind, with fields, notes, checks and a parking lot. */
export const EVERY_KIND = `# Become the colleague whom everyone turns to (@Maya)
## Make the product a daily habit (@Maya, due 2027-03-31, 60%)
because habits stay
- New-user conversion from 24% to 31.2% (due 2027-03-31, @Li Wei, 7/10, 40%)
  because every converted sign-up comes back within a week
  - [x] Interview five support agents (due 2027-01-20)
  - [ ] Draft the first eight templates
- Improve the templates (supports weakly)
## Improve influence across departments
- Reading group meets, from 0 to 3 times
# Parking lot
- Host an evening with the founders
`

/** Bars, a point, phases, more than five things in a week, and what has no dates. */
export const SCHEDULED = `# Be loved
## Answer fast
- Replies from 20% to 90% (start 2027-01-04, due 2027-03-26, @Li Wei)
  - [x] Ask (start 2027-01-04, due 2027-01-15, @Li Wei, phase: Prepare)
  - [ ] Draft (start 2027-01-11, due 2027-01-29, @Li Wei, phase: Pilot)
${Array.from({ length: 6 }, (_, index) => `  - [ ] Call ${index + 1} (due 2027-02-03, @Ann)`).join('\n')}
  - [ ] Write a guide
`
