import { generateKeyBetween } from 'fractional-indexing'

/** A small, fast generator of numbers in [0, 1): the same seed gives the same map on every machine (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const WORDS =
  'customers find answers faster when every team shares what it learns and measures how often it helps people return'.split(
    ' ',
  )
const SYLLABLES = '用户增长团队每周复盘质量提升客户满意度目标关键结果行动计划支持部门协作数据'

/** A title of 20 to 80 characters, every third one in Chinese. */
function title(random) {
  const length = 20 + Math.floor(random() * 60)
  const chinese = random() < 1 / 3
  let text = ''
  while (text.length < length) {
    const pick = (list) => list[Math.floor(random() * list.length)]
    text += chinese ? pick(SYLLABLES) : `${text === '' ? '' : ' '}${pick(WORDS)}`
  }
  return text.slice(0, length)
}

const DEPARTMENTS = 6

/** A team below a department: objectives, their key results and the actions of these. */
const TEAM = {
  kind: 'objective',
  times: [1, 1],
  below: {
    kind: 'objective',
    times: [3, 5],
    below: {
      kind: 'keyResult',
      times: [3, 5],
      below: { kind: 'action', times: [4, 10], below: null },
    },
  },
}

function metricOf(kind, random) {
  if (kind !== 'keyResult' || random() > 0.7) return null
  return { type: 'range', baseline: 0, target: 100, current: Math.floor(random() * 100), unit: '%' }
}

function record({ id, parentId, orderKey, kind }, random) {
  const facets = {
    note: '',
    start: null,
    due: null,
    effort: null,
    effortLocked: false,
    stretch: null,
    commitment: null,
  }
  const place = { colour: null, side: null, offset: null, phase: null, parked: null, role: null }
  return {
    id,
    parentId,
    orderKey,
    kind,
    ...facets,
    ...place,
    title: title(random),
    metric: metricOf(kind, random),
    owner: random() < 0.5 ? 'Li Wei' : null,
    done: random() < 0.3,
    confidence: random() < 0.5 ? 6 : null,
  }
}

/** A company: teams are added to its departments in turn until there are `count` nodes. */
function seededNodes(count, seed) {
  const random = randomFrom(seed)
  const nodes = []
  const lastKeys = new Map()

  function add(parentId, kind) {
    const id = `n${nodes.length}`
    const orderKey = generateKeyBetween(lastKeys.get(parentId) ?? null, null)
    lastKeys.set(parentId, orderKey)
    nodes.push(record({ id, parentId, orderKey, kind }, random))
    return id
  }

  function addBelow(parentId, { kind, times: [least, most], below }) {
    const times = least + Math.floor(random() * (most - least + 1))
    for (let index = 0; index < times && nodes.length < count; index += 1) {
      const id = add(parentId, kind)
      if (below !== null) addBelow(id, below)
    }
  }

  const company = add(null, 'bigObjective')
  const departments = Array.from({ length: DEPARTMENTS }, () => add(company, 'objective'))
  for (const [index] of departments.entries())
    Object.assign(nodes[index + 1], { colour: 1 + (index % 8), side: index % 2 === 0 ? 'end' : 'start' })
  for (let turn = 0; nodes.length < count; turn += 1) addBelow(departments[turn % DEPARTMENTS], TEAM)
  return nodes
}

/** Most of the work gets days within the quarter; a generator of its own, so that the map is else the same. */
function giveDates(nodes, seed) {
  const random = randomFrom(seed + 1)
  const day = (offset) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10)
  for (const node of nodes) {
    if (node.kind !== 'action' && node.kind !== 'keyResult') continue
    const first = Math.floor(random() * 70)
    const length = 3 + Math.floor(random() * 20)
    if (random() < 0.8) Object.assign(node, { start: day(first), due: day(first + length) })
  }
}

/** The file of a map of `count` nodes, in the shape that the app exports. `dated`: with a cycle and days. */
export function seededMapFile(count, seed = 1, { dated = false } = {}) {
  const meta = {
    id: 'meta',
    title: `Company ${count}`,
    cycle: dated ? { start: '2027-01-01', end: '2027-03-31' } : null,
    stage: 'draft',
    arrangement: 'bothSides',
    profile: 'method',
    ruleSettings: {},
    cadence: 7,
  }
  const nodes = seededNodes(count, seed)
  if (dated) giveDates(nodes, seed)
  const document = { meta: [meta], nodes, relations: [], checkIns: [], ratings: [], dismissals: [] }
  return JSON.stringify({ format: 'objectree', schemaVersion: 2, app: 'Objectree', document })
}
