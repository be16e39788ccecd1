/** The rows of the table, with the digits of their figures. */
const ROWS = {
  preview: ['a file to its preview, ms', 0],
  open: ['"Import as new map" to the map, ms', 0],
  openAgain: ['list of maps to the map, ms', 0],
  longestTask: ['longest task while opening, ms', 0],
  firstCheck: ['"Import as new map" to the last finding of the first check, ms', 0],
  longestWhileChecking: ['longest task until then, ms', 0],
  firstEdit: ['longest task of the first edit after opening, ms', 0],
  ...pairs('add', 'add a child to the Big O'),
  ...pairs('addSettled', 'add a child, until the last change of the page (reduced motion)'),
  ...pairs('addDeep', 'add a child to a key result'),
  ...pairs('type', 'type a character'),
  ...pairs('commit', 'commit a title'),
  ...pairs('undo', 'undo'),
  ...pairs('fold', 'fold or unfold a branch'),
  ...gesture('pan', 'pan at 100 %'),
  ...gesture('panTitles', 'pan at 20 %'),
  ...gesture('panFar', 'pan at 10 %'),
  ...gesture('zoom', 'zoom through all levels'),
  ...gesture('drag', 'drag a card'),
  elements: ['elements in the page', 0],
  heap: ['JavaScript heap, MB', 1],
  heapAfterEdits: ['JavaScript heap after 2,000 edits, MB', 1],
}

function pairs(name, label) {
  return { [`${name}50`]: [`${label}, p50 ms`, 1], [`${name}95`]: [`${label}, p95 ms`, 1] }
}

function gesture(name, label) {
  return {
    [name]: [`${label}, frame p95 ms`, 1],
    [`${name}Slow`]: [`${label}, frames over 33 ms`, 0],
    [`${name}Work`]: [`${label}, main thread ms a frame`, 1],
  }
}

/** The exponent e of cost ~ size^e from one size to the largest that has the figure: 0 does not grow, 1 grows with the map. */
function growth(from, results, key) {
  const to = results.findLast(({ figures }) => figures[key] !== undefined)
  if (to === undefined || to === from) return ''
  const [cost, more] = [from.figures[key], to.figures[key]]
  return cost > 0 && more > 0 ? (Math.log(more / cost) / Math.log(to.size / from.size)).toFixed(2) : ''
}

function cell(figures, key, digits) {
  return figures[key] === undefined ? '' : figures[key].toFixed(digits)
}

/** A line a row: the floor, each size, and how the figure grows from 1,000 nodes to the largest map. */
export function tableOf(floor, results) {
  const from = results.find(({ size }) => size === 1_000) ?? results[0]
  const header = ['', 'floor', ...results.map(({ size }) => size.toLocaleString('en')), 'growth']
  const rows = Object.entries(ROWS).map(([key, [label, digits]]) => [
    label,
    cell(floor, key, digits),
    ...results.map(({ figures }) => cell(figures, key, digits)),
    growth(from, results, key),
  ])
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)))
  return [header, ...rows].map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column])))
      .join('  '),
  )
}
