import { load } from './bundle.mjs'
import { readCorpus, readMadeUpCases } from './corpus.mjs'
import { linkFigures } from './links.mjs'
import { madeUpFigures } from './made-up-figures.mjs'
import { doubtFigures, madeUpMaps, mapFigures, mapsOf } from './map-figures.mjs'
import { judge } from './statistics.mjs'

/** Scores the checks against made-up cases, and against hand-labelled OKRs where these are at hand. */
const percent = (value) => `${(value * 100).toFixed(1)} %`.padStart(7)
const { verdictsOn } = await load('made-up.ts')
const madeUp = madeUpFigures(verdictsOn, readMadeUpCases())

console.log('made-up cases: right by label')
for (const { name, right, of } of madeUp.labels) console.log(`  ${name.padEnd(18)} ${right}/${of}`)
console.log('made-up cases: F1')
for (const { name, f1 } of madeUp.scores) console.log(`  ${name.padEnd(18)} ${f1.toFixed(3)}`)
console.log('made-up cases: right by kind of error')
for (const { name, right, of } of madeUp.kinds) console.log(`  ${`${right}/${of}`.padEnd(6)} ${name}`)
if (process.argv.includes('--wrong'))
  for (const { label, is, said, given } of madeUp.wrong)
    console.log(
      `  ${label}: ${said || 'nothing'} instead of ${is || 'nothing'}: ${given.text} (${given.why})`,
    )
console.log('')

const LANGUAGES = ['en', 'zh']
const { countFindings, drawnLinks } = await load('maps.ts')

/** Rows of 25 cards that people still read. */
const MOST_ROWS = { draft: 8, commit: 12 }

function printMaps(name, maps) {
  for (const [stage, most] of Object.entries(MOST_ROWS)) {
    const { cards, rows, within, waiting, marked, ...counts } = mapFigures(countFindings, maps, stage, most)
    console.log(
      `${name} ${stage.padEnd(7)} ${maps.length} maps, ${cards} cards: ${rows.toFixed(1)} rows,${percent(within)} of maps have at most ${most}; ${waiting.toFixed(1)} more wait;${percent(marked)} of cards marked`,
    )
    for (const kind of ['levels', 'rowLevels', 'rules'])
      console.log(
        `  ${kind.padEnd(10)} ${counts[kind].map(([each, count]) => `${each} ${count.toFixed(1)}`).join(', ')}`,
      )
  }
}

console.log('made-up maps, by 25 cards')
for (const lang of LANGUAGES) printMaps(lang, madeUpMaps(readMadeUpCases(), lang))
console.log('')

const corpus = readCorpus()
if (corpus === null) {
  console.log('The labelled OKRs are not here: nothing is measured.')
  process.exit()
}
const detectors = await load('detectors.ts')
const { sets, labels } = corpus

const share = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–').padStart(6)

function row(name, lang, { of, positives, precision, recall, f1, falseAlarms }) {
  const counts = `${positives}/${of}`.padStart(8)
  console.log(
    `${name.padEnd(24)} ${lang} ${counts} ${[precision, recall, f1, falseAlarms].map(share).join(' ')}`,
  )
}

const judged = (name, labelled, said, is) => {
  for (const lang of LANGUAGES) {
    const own = labelled.filter((label) => label.lang === lang)
    row(name, lang, judge(own.map((label) => ({ said: said(label), is: is(label) }))))
  }
}

console.log('sentence detectors       lang    n    prec.  recall   F1   false alarms')
const measured = ({ text, lang }) => detectors.measurable({ keyResult: text, objective: '', lang })
judged(
  'quantified',
  labels.krs,
  (label) => measured(label) === 'q',
  ({ measurable }) => measurable === 'q',
)
judged(
  'not measurable',
  labels.krs,
  (label) => measured(label) === 'n',
  ({ measurable }) => measurable === 'n',
)
judged(
  'task or output',
  labels.krs.filter(({ kind }) => kind !== 'm'),
  ({ text, lang }) => detectors.taskLike({ keyResult: text, objective: '', lang }),
  ({ kind }) => kind === 't',
)
judged(
  'number in objective',
  labels.objectives,
  ({ text, lang }) => detectors.objectiveHasNumber({ objective: text, lang }),
  ({ number }) => number === 'metric',
)

console.log('\nlinks: area under the curve      same organisation   another one')
for (const lang of LANGUAGES)
  for (const mode of ['pair', 'map']) {
    const { same, other } = linkFigures(detectors.linkScore, sets, { lang, mode })
    console.log(`${lang} ${mode.padEnd(30)} ${same.toFixed(3).padStart(8)} ${other.toFixed(3).padStart(14)}`)
  }

console.log(
  '\nlinks drawn as doubtful; and of those of one of the map in its place, found by that or among the first to rate',
)
for (const lang of LANGUAGES) {
  const { good, elsewhere, near, far, ...found } = doubtFigures(drawnLinks, sets, lang)
  console.log(
    `${lang} good${percent(good)}, of these "fits elsewhere"${percent(elsewhere)}; of another organisation${percent(far)}; one of the map${percent(near)}, ${Object.entries(
      found,
    )
      .map(([name, value]) => `${name}${percent(value)}`)
      .join(', ')}`,
  )
}

console.log('\nmaps, by 25 cards')
for (const lang of LANGUAGES) printMaps(lang, mapsOf(sets, lang))
