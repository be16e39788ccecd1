import type { Page } from '@playwright/test'

/** How a key result stands, in text; empty where nothing is said. */
export interface Standing {
  /** A number with a point; of a milestone: yes or no. */
  readonly now: string
  readonly confidence: string
  readonly owner: string
  /** As YYYY-MM-DD. */
  readonly due: string
}

/** The key results on a map by their titles. */
export type Standings<Part extends keyof Standing = keyof Standing> = Readonly<
  Record<string, Pick<Standing, Part>>
>

/** The items of a tree for key results: what is heard of each, and what is seen. */
async function itemsOf(page: Page, tree: string) {
  return page
    .getByRole('tree', { name: tree })
    .locator('[role="treeitem"][aria-label^="Key result: "]')
    .evaluateAll((items) =>
      items.map((item) => ({
        name: (item.getAttribute('aria-label') ?? '').replace('Key result: ', ''),
        description: item.getAttribute('aria-description') ?? '',
        seen: item instanceof HTMLElement ? item.innerText.split('\n').filter((line) => line !== '') : [],
      })),
    )
}

/** What a screen reader says of each key result of the map or the outline. */
export async function heardIn(page: Page, tree: 'Mind map' | 'Outline'): Promise<Standings> {
  const items = await itemsOf(page, tree)
  return Object.fromEntries(items.map(({ name, description }) => [name, described(description)]))
}

/** What stands in the timeline: its days are those of its bars. */
export async function heardInTimeline(page: Page): Promise<Standings> {
  const items = await itemsOf(page, 'Bars by date')
  return Object.fromEntries(
    items.map(({ name, description }) => {
      const [, title = name, due = ''] = /^(.*), due (.*?)(?:, overdue)?$/.exec(name) ?? []
      return [title, { ...described(description), due: dayOf(due) }]
    }),
  )
}

function described(text: string): Standing {
  return {
    now: nowIn(text),
    confidence: partOf(text, /Confidence (\d+) of 10/),
    owner: partOf(text, /Owner ([^,]+)/),
    due: dayOf(partOf(text, /Due (\w+ \d+, \d+)/)),
  }
}

/** What cards and lines show: figures, confidence and day, without the owner, of whom they show the initials. */
export async function seenIn(
  page: Page,
  tree: 'Mind map' | 'Outline',
): Promise<Standings<'now' | 'confidence' | 'due'>> {
  const items = await itemsOf(page, tree)
  return Object.fromEntries(
    items.map(({ name, seen }) => [
      name,
      {
        now: nowIn(seen.filter((line) => line !== name).join(', ')),
        confidence: partOf(seen.join('\n'), /^(\d+)\/10$/m),
        due: dayOf(seen.find((line) => /^[A-Z][a-z]{2} \d{1,2}$/.test(line)) ?? ''),
      },
    ]),
  )
}

/** The present value within the figures of a metric: "24 → 28.4 → 31.2 %", "3.7, at least 4", "Not reached yet". */
function nowIn(text: string): string {
  if (text.includes('Not reached yet')) return 'no'
  if (text.includes('Reached')) return 'yes'
  return partOf(text, /→ (\S+) →/) || partOf(text, /(\S+), at least/)
}

export async function standingsInTable(page: Page): Promise<Standings> {
  const rows = await page.locator('[role="row"][data-kind-of-row="keyResult"]').evaluateAll((all) =>
    all.map((row) => {
      const cell = (column: string) => row.querySelector<HTMLElement>(`[data-column="${column}"]`)
      const box = cell('now')?.querySelector('[role="checkbox"]')
      const text = (column: string) => cell(column)?.innerText ?? ''
      return {
        title: text('title'),
        now: box ? (box.ariaChecked === 'true' ? 'yes' : 'no') : text('now'),
        confidence: text('confidence'),
        owner: text('owner'),
        due: text('due'),
      }
    }),
  )
  return Object.fromEntries(rows.map(({ title, due, ...rest }) => [title, { ...rest, due: dayOf(due) }]))
}

export async function confidencesInWeek(page: Page): Promise<Standings<'confidence'>> {
  const groups = await page
    .getByRole('group', { name: /^Confidence in / })
    .evaluateAll((all) =>
      all.map((group) => [group.getAttribute('aria-label') ?? '', group.textContent] as const),
    )
  return Object.fromEntries(
    groups.map(([name, text]) => [
      name.replace('Confidence in ', ''),
      { confidence: partOf(text, /(\d+)\/10/) },
    ]),
  )
}

/** Key results that are due in the four weeks after this one. */
export async function nextInWeek(page: Page): Promise<Standings<'due' | 'owner'>> {
  const lines = await page
    .getByRole('region', { name: 'The next four weeks' })
    .getByRole('button', { name: /^Key result: / })
    .evaluateAll((all) =>
      all.map((line) => ({
        title: (line.getAttribute('aria-label') ?? '').replace('Key result: ', ''),
        facts: (line.lastElementChild?.textContent ?? '').split(' · '),
      })),
    )
  return Object.fromEntries(
    lines.map(({ title, facts: [due = '', ...rest] }) => [
      title,
      { due: dayOf(due.replace('due ', '')), owner: rest.length > 1 ? (rest[0] ?? '') : '' },
    ]),
  )
}

interface MapFile {
  readonly document: {
    readonly nodes: readonly {
      readonly id: string
      readonly kind: string
      readonly parked: unknown
      readonly title: string
      readonly owner: string | null
      readonly due: string | null
      readonly confidence: number | null
      readonly metric: { readonly current?: number | null; readonly reached?: boolean } | null
    }[]
    readonly checkIns: readonly {
      readonly nodeId: string
      readonly date: string
      readonly value: number | null
    }[]
  }
}

/** What a file of ours says of a day: the latest check-in up to it, else what the key result itself notes. */
export function standingsInFile(text: string, today: string): Standings {
  const { nodes, checkIns } = (JSON.parse(text) as MapFile).document
  return Object.fromEntries(
    nodes
      .filter(({ kind, parked }) => kind === 'keyResult' && parked === null)
      .map(({ id, title, owner, due, confidence, metric }) => {
        const given = checkIns.filter(({ nodeId, date }) => nodeId === id && date <= today)
        const latest = given.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.value
        const isMilestone = metric?.reached !== undefined
        const now = latest ?? (isMilestone ? Number(metric.reached) : metric?.current)
        return [
          title,
          {
            now: isMilestone ? (now === 1 ? 'yes' : 'no') : String(now ?? ''),
            confidence: String(confidence ?? ''),
            owner: owner ?? '',
            due: due ?? '',
          },
        ]
      }),
  )
}

/** What the brackets of an outline say of its key results. */
export function standingsInOutline(text: string): Standings {
  const lines = [...text.matchAll(/^- (.*) \(([^()]*)\)$/gm)]
  return Object.fromEntries(
    lines.map(([, title = '', fields = '']) => [
      title,
      {
        now: fields.includes('milestone')
          ? fields.includes('milestone reached')
            ? 'yes'
            : 'no'
          : partOf(fields, /now (-?[\d.]+)/),
        confidence: partOf(fields, /(?:^|, )(\d+)\/10/),
        owner: partOf(fields, /@([^,]+)/),
        due: partOf(fields, /due (\d{4}-\d{2}-\d{2})/),
      },
    ]),
  )
}

function partOf(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? ''
}

/** "Mar 31" or "Mar 31, 2027" as YYYY-MM-DD; a day without its year is one of the cycle. */
function dayOf(text: string): string {
  if (text === '') return ''
  const day = new Date(`${/\d{4}/.test(text) ? text : `${text}, 2027`} UTC`)
  return day.toISOString().slice(0, 10)
}
