import { seededNumbers } from './seeded'

export const BIG_OBJECTIVE = 'Be the bakery that the whole town talks about'

export const PEOPLE = ['Ann', 'Ben', 'Chen', 'Dora', 'Emre', 'Fay', 'Gus', 'Hana']

export interface Group {
  /** Of the objective that the group becomes. */
  readonly title: string
  readonly ideas: readonly string[]
  readonly keyResults: readonly string[]
}

/** Six groups, of which a map keeps five. */
export const GROUPS: readonly Group[] = [
  {
    title: 'Bake bread that people queue for',
    ideas: [
      'Sourdough on Saturdays',
      'Rye with caraway',
      'Warm rolls until noon',
      'A loaf of the month',
      'Spelt from the valley',
      'Longer proving overnight',
    ],
    keyResults: ['Saturday queue from 12 to 40 people', 'Days sold out by noon from 1 to 5 a week'],
  },
  {
    title: 'Know our guests by name',
    ideas: [
      'Names on orders',
      'Coffee while waiting',
      'Two benches outside',
      'Birthday buns',
      'Ask who stopped coming',
      'Open at six',
    ],
    keyResults: ['Regulars known by name from 60 to 200', 'Guests back within a week from 30% to 50%'],
  },
  {
    title: 'Throw nothing away',
    ideas: [
      'Old bread at half price',
      'Crumbs for the farmer',
      'Bake in small batches',
      'Count each evening',
      'Give to the food bank',
      'Pudding on Mondays',
    ],
    keyResults: ['Bread thrown away from 40 to 5 kg a week', 'Flour bought too much from 12% to 3%'],
  },
  {
    title: 'Feed every school in town',
    ideas: [
      'A stall in the yard',
      'Tours of the bakehouse',
      'Recipes for pupils',
      'Pretzels at sports day',
      'A club for bakers of ten',
      'Allergies in plain words',
    ],
    keyResults: ['Schools that eat our bread from 2 to 9', 'Pupils on a tour from 0 to 300'],
  },
  {
    title: 'Keep a team that stays',
    ideas: [
      'Four days of work',
      'Apprentices pick recipes',
      'Swap shifts by phone',
      'Pay above tariff',
      'One quiet room',
      'Train new masters',
    ],
    keyResults: ['Bakers who stay a year from 60% to 90%', 'Shifts swapped in peace from 0% to 80%'],
  },
  {
    title: 'Be known beyond the hills',
    ideas: [
      'Delivery by bike',
      'Podcast about flour',
      'Signs at the station',
      'Boxes sent by post',
      'Festival of ovens',
      'Invite journalists',
    ],
    keyResults: [],
  },
]

/** Two ideas that say the same. */
const TWINS = ['Paint the delivery van green', 'Paint our delivery van green'] as const

export const IDEAS: readonly string[] = [
  ...GROUPS.flatMap(({ ideas }) => ideas),
  ...TWINS,
  'Sell honey',
  'Draw a goose',
]

/** Five ideas of each of the eight, so that those of one group come from many. */
export function ideasOf(person: string): readonly string[] {
  const place = PEOPLE.indexOf(person)
  return IDEAS.filter((_, index) => index % PEOPLE.length === place)
}

/** The objectives that a person gives a dot each to: never the last one. */
export function dotsOf(person: string): readonly string[] {
  const random = seededNumbers(PEOPLE.indexOf(person) + 1)
  const kept = GROUPS.slice(0, 5).map(({ title }) => title)
  return [1, 2, 3].map(() => kept[Math.floor(random() * kept.length)] ?? '')
}

/** How sure a person is of each key result, from 1 to 10. */
export function confidenceOf(person: string, count: number): readonly number[] {
  const random = seededNumbers(PEOPLE.indexOf(person) + 100)
  return Array.from({ length: count }, () => 1 + Math.floor(random() * 10))
}
