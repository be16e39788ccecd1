import { load } from './bundle.mjs'
import { readCorpus } from './corpus.mjs'
import { linkFigures } from './links.mjs'
import { judge } from './statistics.mjs'

/** Scores the detectors that the rules call against hand-labelled OKRs, where these are at hand. */
const corpus = readCorpus()
if (corpus === null) {
  console.log('The labelled OKRs are not here: nothing is measured.')
  process.exit()
}
const detectors = await load('detectors.ts')
const { sets, labels } = corpus

const LANGUAGES = ['en', 'zh']
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
