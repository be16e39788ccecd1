import { judge } from './statistics.mjs'

/** What counts as a hit for labels with two answers or three. */
const POSITIVES = { measurable: ['q', 'n'], type: ['t'], number: ['true'] }

/** Verdicts on all cases: how many are right by label and by kind of error, the detectors' F1, and what is wrong. */
export function madeUpFigures(verdictsOn, cases) {
  const all = cases.flatMap((given) => verdictsOn(given).map((verdict) => ({ ...verdict, given })))
  const right = ({ is, said }) => is === said
  const by = (nameOf) => {
    const groups = new Map()
    for (const verdict of all) groups.set(nameOf(verdict), [...(groups.get(nameOf(verdict)) ?? []), verdict])
    return [...groups].map(([name, list]) => ({ name, right: list.filter(right).length, of: list.length }))
  }
  const scores = Object.entries(POSITIVES).flatMap(([label, answers]) =>
    answers.map((answer) => {
      const own = all.filter((verdict) => verdict.label === label)
      const pairs = own.map(({ is, said }) => ({ said: said === answer, is: is === answer }))
      return { name: `${label} ${answer}`, ...judge(pairs) }
    }),
  )
  return {
    labels: by(({ label }) => label),
    kinds: by(({ given }) => given.kindOfError),
    scores,
    wrong: all.filter((verdict) => !right(verdict)),
  }
}
