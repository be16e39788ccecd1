import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { inTitle } from '../../parts/finding'
import { readSentence, type Sentence } from '../sentence/sentence'
import { anyOf, findAll, type TextRange } from '../sentence/spans'
import { fromToRanges, numberIn } from './values'

export type ChangeDirection = 'up' | 'down'

const VERBS: Readonly<Record<ChangeDirection, RegExp>> = {
  up: new RegExp(String.raw`\b${anyOf(en.increase)}\b|${anyOf(zh.increase)}`, 'gu'),
  down: new RegExp(String.raw`\b${anyOf(en.decrease)}\b|${anyOf(zh.decrease)}`, 'gu'),
}

/** Where the words say that a figure shall go; null where they say nothing, or both. */
export function directionOf({ text }: Sentence): ChangeDirection | null {
  const [up, down] = [findAll(VERBS.up, text).length > 0, findAll(VERBS.down, text).length > 0]
  if (up === down) return null
  return up ? 'up' : 'down'
}

/** The title with its verbs of change turned into the opposite direction. */
export function turnedRound(title: string): string {
  const sentence = readSentence(title)
  const direction = directionOf(sentence)
  if (direction === null) return title
  const opposite = direction === 'up' ? 'down' : 'up'
  return replaceAll(title, inTitle(sentence, findAll(VERBS[direction], sentence.text)), (verb) =>
    oppositeOf(verb, opposite),
  )
}

/** The title with the two numbers of "from X to Y" in each other's place. */
export function swappedWords(title: string): string {
  const sentence = readSentence(title)
  const numbers = inTitle(sentence, [...(fromToRanges(sentence) ?? [])]).flatMap(({ start, end }) => {
    const number = numberIn(title.slice(start, end).normalize('NFKC'))
    return number === null ? [] : [{ start: start + number.start, end: start + number.end }]
  })
  const [first, second] = numbers
  if (first === undefined || second === undefined) return title
  const [from, to] = [title.slice(first.start, first.end), title.slice(second.start, second.end)]
  return replaceAll(title, [first, second], (number) => (number === from ? to : from))
}

/** The same form of the opposite verb; the Chinese ones are written alike in both scripts. */
function oppositeOf(verb: string, direction: ChangeDirection): string {
  if (/\p{Script=Han}/u.test(verb)) return chineseVerb(verb, direction)
  const [base, doing, done] =
    direction === 'up' ? ['increase', 'increasing', 'increased'] : ['reduce', 'reducing', 'reduced']
  const form = /ing$/iu.test(verb) ? doing : /ed$/iu.test(verb) ? done : base
  return /^\p{Lu}/u.test(verb) ? form.charAt(0).toUpperCase() + form.slice(1) : form
}

function chineseVerb(verb: string, direction: ChangeDirection): string {
  const reaching = /[至到]$/u.exec(verb)?.[0]
  if (reaching !== undefined) return `${direction === 'up' ? '升' : '降'}${reaching}`
  return direction === 'up' ? '提升' : '降低'
}

function replaceAll(title: string, ranges: readonly TextRange[], other: (words: string) => string): string {
  let result = title
  for (const { start, end } of [...ranges].reverse())
    result = result.slice(0, start) + other(title.slice(start, end)) + result.slice(end)
  return result
}
