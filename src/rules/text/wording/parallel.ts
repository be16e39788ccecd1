import { zh } from '../../lexicon/zh'
import { normalise } from '../sentence/normalise'
import { anyOf } from '../sentence/spans'

const WORD = /[\p{L}\p{N}'’-]+/gu
/** A name in the middle of a sentence, or one all in capitals. */
const NAME = /^\p{Lu}/u
const CAPITALS = /^\p{Lu}{2,}$/u
const DIRECTION =
  /\b(?:north|south|east|west)(?:ern)?\b|\b(?:domestic|abroad|online|offline|old|new|existing|men|women|boys|girls)\b/gu
const ZH_PLACE = new RegExp(anyOf(zh.places), 'gu')

/** Do two titles say the same of two different places or parties: "Win EMEA" and "Win APAC", 华东 and 华南? */
export function areParallel(a: string, b: string): boolean {
  return differInPlaces(a, b) || differInNames(a, b)
}

function differInPlaces(a: string, b: string): boolean {
  const [left, right] = [normalise(a).text, normalise(b).text]
  return [ZH_PLACE, DIRECTION].some(
    (place) => left !== right && left.replace(place, '') === right.replace(place, ''),
  )
}

function differInNames(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const onlyLeft = left.filter((word) => !right.includes(word))
  const onlyRight = right.filter((word) => !left.includes(word))
  const own = [...onlyLeft, ...onlyRight]
  if (onlyLeft.length === 0 || onlyRight.length === 0) return false
  return own.every((word) => CAPITALS.test(word) || (NAME.test(word) && isInside(word, left, right)))
}

/** Stands after other words of which some are written small: not the start of a title, nor one in capitals throughout. */
function isInside(word: string, ...titles: readonly (readonly string[])[]): boolean {
  return titles.every((words) => words[0] !== word && words.slice(1).some((other) => !NAME.test(other)))
}

function wordsOf(title: string): readonly string[] {
  return title.match(WORD) ?? []
}
